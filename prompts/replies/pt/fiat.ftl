payment = o seu pagamento{ $amount ->
        [none] {""}
       *[other] {" "}de { $amount }
    }

situation =
    .a = { $waiting ->
            [none] { payment } não está onde deveria
           *[other] depois de { $waiting }, { payment } ainda não está onde deveria
        }
    .b = { $waiting ->
            [none] { payment } não foi concluído
           *[other] { payment } não foi concluído depois de { $waiting }
        }
    .c = { $waiting ->
            [none] você está com problemas com { payment }
           *[other] você está há { $waiting } com problemas com { payment }
        }

explain =
    .a = Uma transferência bancária é reconhecida pela referência e precisa sair de uma conta em seu nome; se uma das duas coisas não bate, o normal é ser devolvida. Os bancos trabalham só em dias úteis, e um cartão recusado quase sempre é barrado pelo banco emissor.
    .b = Na transferência contam a referência da página de depósito e uma conta de origem no seu nome; sem isso, ela costuma ser devolvida. Fins de semana e feriados não contam para os bancos, e, quando um cartão é recusado, em geral é o banco emissor que não autoriza.

steps =
    .a =
        Enquanto isso, você pode verificar o seguinte:
        1. O seu banco mostra o pagamento como concluído, para a conta e com a referência da nossa página de depósito?
        2. A conta de origem está no seu nome, igual ao da verificação?
        3. Se foi cartão: pergunte ao banco se ele bloqueia esse tipo de compra.
    .b =
        Três verificações que costumam esclarecer o caso:
        1. Compare no aplicativo do banco a conta e a referência com a nossa página de depósito; o pagamento consta como concluído?
        2. Confirme que a conta de origem está no seu nome.
        3. Se um cartão foi recusado, o banco pode dizer por quê.

next-step-asking =
    .a = Assim que receber a sua resposta, procuro o pagamento com a nossa equipe de pagamentos; de qualquer forma, você terá um retorno meu { follow-up }.
    .b = Com isso consigo procurar o pagamento do nosso lado; volto a falar com você { follow-up }, com ou sem novidade.
    .c = Quando a sua resposta chegar, a equipe de pagamentos procura e dou notícias { follow-up }.
next-step-ready =
    .a = Já tenho o que preciso: vou procurar o pagamento com a nossa equipe de pagamentos, e você terá um retorno meu { follow-up }.
    .b = Por enquanto não preciso de mais nada de você. Procuro o pagamento do nosso lado e volto a falar com você { follow-up }, com ou sem novidade.
    .c = A equipe de pagamentos está procurando, e dou notícias { follow-up }.

item-amount = o valor com a moeda
item-time = a data do pagamento
