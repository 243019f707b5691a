situation =
    .a = { $amount ->
            [none] uma recompensa ou campanha não saiu como você esperava
           *[other] uma recompensa de { $amount } não saiu como você esperava
        }
    .b = { $amount ->
            [none] você está esperando a recompensa de uma campanha
           *[other] você está esperando uma recompensa de { $amount }
        }
    .c = { $amount ->
            [none] você tem uma dúvida sobre uma campanha
           *[other] você tem uma dúvida sobre uma campanha e { $amount }
        }

explain =
    .a = Cada campanha segue as próprias regras: inscrição, período, tarefas e região. As recompensas costumam ser pagas depois do fim do período, na data que as regras informam, então pode ser que ainda não esteja na hora.
    .b = O que vale são as regras na página da campanha: se era preciso se inscrever, quais tarefas e qual período contam e em quais regiões. O pagamento costuma vir depois do fim do período, na data indicada lá.

steps =
    .a =
        Você pode conferir no aplicativo:
        1. Abra a campanha em “Recompensas”: inscrição, tarefas e progresso aparecem lá.
        2. Compare o período e a data de pagamento nas regras.
        3. Olhe também os cupons; algumas recompensas precisam ser resgatadas antes de vencer.
    .b =
        Onde olhar:
        1. A página da campanha, em “Recompensas”, mostra se a inscrição consta e quais tarefas estão feitas.
        2. As regras dizem o período e quando as recompensas são pagas.
        3. Algumas recompensas chegam como cupom e precisam ser resgatadas antes de vencer.

next-step-ready =
    .a = Estou comparando as regras com o que a sua conta mostra, e você terá um retorno meu { follow-up }.
    .b = Verifico a campanha para a sua conta e volto a falar com você { follow-up }, com ou sem novidade.
    .c = Descubro o que ainda falta e dou uma resposta { follow-up }.
