situation =
    .a = pode ser que alguém esteja tentando enganar você em nosso nome
    .b = você encontrou uma mensagem ou um site que pode ser golpe
    .c = isso parece uma tentativa de chegar à sua conta

explain =
    .a = Nunca pedimos senhas, códigos, frases de recuperação nem chaves privadas, e não procuramos ninguém primeiro em outras plataformas. Com um código antiphishing, que você cria em “Segurança” no aplicativo, cada e-mail mostra se é mesmo nosso.
    .b = Para reconhecer: ninguém da nossa equipe pede senha, código, frase de recuperação ou chave privada, nem faz o primeiro contato em outro lugar. Se você criar um código antiphishing em “Segurança”, ele aparece em todo e-mail verdadeiro.

steps =
    .a =
        Por segurança:
        1. Não clique, não responda, não pague e não instale nada; guarde a mensagem como prova.
        2. Se você digitou uma senha lá, troque-a agora no aplicativo oficial e revise aparelhos, chaves de API e endereços de saque.
        3. Se passou um código a alguém ou enviou moedas, me diga logo: aí cada minuto conta.
        4. Veja quem é mesmo nosso na lista de canais oficiais do aplicativo.
    .b =
        Por enquanto, siga estes pontos:
        1. Nada de cliques, respostas, pagamentos ou instalações; guarde uma captura como prova.
        2. Se uma senha foi digitada lá, troque-a no aplicativo oficial e confira aparelhos, chaves de API e endereços de saque.
        3. Se alguém já tem um código seu, ou moedas foram enviadas, me avise imediatamente.
        4. O aplicativo tem uma lista dos nossos canais oficiais; não confie em quem não está nela.
steps-chat =
    .a = Por favor, não clique, não responda, não pague e não instale nada, e guarde uma captura. Se você digitou uma senha lá, troque-a agora no aplicativo oficial; se alguém já tem um código seu ou moedas foram enviadas, me diga logo.
    .b = Por enquanto, nada de cliques, respostas ou pagamentos, e uma captura como prova. Se uma senha foi digitada lá, troque-a já no aplicativo oficial, e me avise na hora se um código foi passado ou moedas foram enviadas.

next-step-ready =
    .a = Estou passando o que você contou para a nossa equipe de segurança, e você terá um retorno meu { follow-up }.
    .b = A equipe de segurança está analisando; volto a falar com você { follow-up }, com ou sem novidade.
    .c = Agradeço o aviso: a equipe de segurança já recebeu, e dou notícias { follow-up }.
