situation =
    .a = no momento você não consegue negociar como gostaria
    .b = a negociação está restrita para você agora
    .c = o que você quer negociar não está disponível para você

explain =
    .a = Isso pode ter vários motivos: o par pode estar suspenso ou ter saído da lista, o produto pode não ser oferecido no seu país, ou falta uma etapa de verificação na conta ou um prazo depois de mudar a segurança.
    .b = Pode ser o próprio par, as regras do seu país de residência ou a conta: uma etapa de verificação pendente ou um prazo de espera depois de mudar dados de segurança.

steps =
    .a =
        Onde ver qual é o motivo:
        1. A página de comunicados traz os pares suspensos e retirados, com as datas.
        2. A página de verificação mostra o seu nível e o que ele inclui.
        3. A página de segurança mostra se há um prazo de espera e até quando.
    .b =
        Três lugares mostram o motivo:
        1. Os comunicados, para pares suspensos ou retirados.
        2. A página de verificação, para o nível e o que ele permite.
        3. A página de segurança, para um prazo de espera e o fim dele.

next-step-ready =
    .a = Verifico qual desses casos é o seu, e você terá um retorno meu { follow-up }.
    .b = Procuro o motivo na sua conta e volto a falar com você { follow-up }, com ou sem novidade.
    .c = Descubro o que está impedindo e dou uma resposta { follow-up }.
