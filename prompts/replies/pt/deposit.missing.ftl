transfer = o seu depósito{ $amount ->
        [none] {""}
       *[other] {" "}de { $amount }
    }{ $network ->
        [none] {""}
       *[other] {" "}({ $network })
    }

situation =
    .a = { $waiting ->
            [none] { transfer } ainda não aparece na sua conta
           *[other] depois de { $waiting }, { transfer } ainda não aparece na sua conta
        }
    .b = { $waiting ->
            [none] { transfer } ainda não foi creditado
           *[other] { transfer } ainda não foi creditado depois de { $waiting }
        }
    .c = { $waiting ->
            [none] { transfer } ainda não caiu na sua conta
           *[other] você está há { $waiting } esperando { transfer } cair na conta
        }

explain =
    .a = Um depósito é creditado quando a rede confirma a transação o número de vezes necessário, que varia conforme a moeda e a rede. O TXID mostra em que ponto ela está.
    .b = Antes de um depósito ser creditado, a rede precisa confirmar a transação certo número de vezes, conforme a moeda e a rede. Com o TXID, dá para ver o quanto já avançou.

where-tx-hash =
    .a = O TXID aparece na carteira ou plataforma de onde você enviou, nos detalhes da transferência.
    .b = O TXID está na carteira ou plataforma de onde saiu o envio: abra a transferência e veja os detalhes.

steps =
    .a =
        Enquanto isso, você pode verificar o seguinte:
        1. Na carteira ou plataforma de origem: se a transferência consta como concluída e se há um TXID.
        2. Em um explorador de blocos dessa rede, com o TXID: se foi confirmada e qual endereço a recebeu.
        3. Na página de depósito da sua conta: se o endereço, a rede e, quando a moeda exige, o memo ou a tag são os mesmos.
    .b =
        Três verificações que costumam esclarecer o caso:
        1. Veja se a carteira ou plataforma de origem mostra a transferência como concluída, com um TXID.
        2. Consulte esse TXID em um explorador de blocos da rede: foi confirmado? Para qual endereço foi?
        3. Compare o endereço, a rede e o memo ou a tag, se houver, com a página de depósito da sua conta.

next-step-asking =
    .a = Assim que receber a sua resposta, rastreio a transferência na blockchain e confiro do nosso lado; de qualquer forma, você terá um retorno meu { follow-up }.
    .b = Com a sua resposta, consigo ver onde está o seu depósito; volto a falar com você { follow-up }, com ou sem novidade.
    .c = Quando a sua resposta chegar, procuro a transferência e dou notícias { follow-up }.
next-step-ready =
    .a = Já tenho o que preciso: vou rastrear a transferência na blockchain e conferir do nosso lado, e você terá um retorno meu { follow-up }.
    .b = Por enquanto não preciso de mais nada de você. Vou procurar a transferência e volto a falar com você { follow-up }, com ou sem novidade.
    .c = Verifico este depósito agora mesmo, na blockchain e do nosso lado, e dou notícias { follow-up }.
