situation =
    .a = { $waiting ->
            [none] você não recebeu do nosso suporte a ajuda de que precisava
           *[other] você está há { $waiting } esperando a ajuda de que precisava
        }
    .b = { $waiting ->
            [none] o nosso atendimento deixou a desejar
           *[other] há { $waiting } o nosso atendimento deixa a desejar
        }
    .c = { $waiting ->
            [none] você nos escreveu e não teve uma resposta de verdade
           *[other] você nos escreveu e está há { $waiting } sem uma resposta de verdade
        }

explain =
    .a = Não é esse o atendimento que queremos dar, e sinto muito. Agora o seu caso está com uma pessoa: estou lendo tudo o que você escreveu, então não é preciso explicar de novo.
    .b = Sinto muito que tenha demorado até alguém cuidar disso. Sou uma pessoa, o seu caso está comigo e estou relendo toda a conversa para que nada precise ser repetido.

steps =
    .a =
        A sua reclamação é tratada assim:
        1. Releio toda a conversa e resumo o que ficou pendente.
        2. O que puder ser resolvido dentro das nossas regras vai hoje para a equipe certa.
        3. Você recebe uma resposta com o resultado ou o próximo passo, mesmo que ainda não haja novidade.
        4. Se a resposta não agradar, o aplicativo informa o canal oficial de reclamações.
    .b =
        O que acontece agora com a sua reclamação:
        1. Toda a conversa é lida de novo, para ver o que ficou sem resposta.
        2. A equipe que pode resolver recebe o caso de mim hoje.
        3. De qualquer forma você terá uma resposta: o resultado ou o próximo passo.
        4. O canal oficial de reclamações está no aplicativo, caso você discorde da resposta.

next-step-asking =
    .a = Assim que receber a sua resposta, retomo hoje o que ficou pendente; de qualquer forma, você terá um retorno meu { follow-up }.
    .b = Com isso encontro tudo o que foi escrito; volto a falar com você { follow-up } com o que está sendo feito.
    .c = Quando a sua resposta chegar, faço andar o que ficou pendente e dou notícias { follow-up }.
next-step-ready =
    .a = Retomo hoje o que ficou pendente, e você terá um retorno meu { follow-up } com o que está sendo feito.
    .b = Releio tudo o que foi escrito e volto a falar com você { follow-up }, com uma resposta ou com o próximo passo.
    .c = Estou fazendo andar o que ficou pendente, e dou notícias { follow-up }.

item-order-id = o número do chamado ou do caso, se você tiver
where-order-id =
    .a = Está no assunto dos e-mails que enviamos.
    .b = Você encontra no assunto dos nossos e-mails ou no aplicativo, nas suas solicitações.
