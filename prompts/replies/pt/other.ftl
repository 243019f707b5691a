# Só para a resposta urgente a um segredo vazado: o resto da mensagem fica com uma pessoa.

next-step =
    .a = Vou ler agora o restante da sua mensagem, e você recebe uma resposta { follow-up }.
    .b = Uma pessoa da nossa equipe já está com o restante da sua mensagem; você terá um retorno { follow-up }.
    .c = Sobre os outros pontos da sua mensagem, volto a falar com você { follow-up }.
