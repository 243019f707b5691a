transfer = o seu saque{ $amount ->
        [none] {""}
       *[other] {" "}de { $amount }
    }{ $network ->
        [none] {""}
       *[other] {" "}({ $network })
    }

situation =
    .a = { $waiting ->
            [none] { transfer } ainda não chegou
           *[other] depois de { $waiting }, { transfer } ainda não chegou
        }
    .b = { $waiting ->
            [none] { transfer } continua sem chegar ao destino
           *[other] { transfer } continua sem chegar ao destino depois de { $waiting }
        }
    .c = { $waiting ->
            [none] você ainda está esperando { transfer }
           *[other] você está há { $waiting } esperando { transfer }
        }

explain =
    .a = Quando um saque aparece como concluído do nosso lado, ele já foi enviado para a blockchain. A partir daí, a chegada depende das confirmações da rede, e o TXID mostra exatamente em que ponto está.
    .b = Um saque concluído já saiu para a blockchain, e a rede precisa confirmar a transação antes que a carteira ou plataforma de destino possa mostrar os fundos. Com o TXID, nós dois conseguimos acompanhar.

where-tx-hash =
    .a = O TXID aparece no histórico de saques, nos detalhes desta operação; se ainda não houver um, me diga qual status aparece.
    .b = O TXID fica no seu histórico de saques, ao abrir este saque; se ainda não aparecer, o status mostrado já me ajuda.

steps =
    .a =
        Enquanto isso, você pode verificar o seguinte:
        1. Abra o saque no histórico e veja em que status ele está.
        2. Se já houver um TXID, consulte-o em um explorador de blocos dessa rede: lá aparece se foi confirmado.
        3. Compare o endereço e a rede com os da carteira ou plataforma onde você espera os fundos.
    .b =
        Três verificações que costumam esclarecer o caso:
        1. O status do saque no seu histórico.
        2. O TXID, se já existir: um explorador de blocos dessa rede mostra se foi confirmado.
        3. A carteira ou plataforma de destino: se aceita essa rede e se o endereço está certo.

next-step-asking =
    .a = Assim que receber a sua resposta, rastreio a transferência na blockchain e confiro do nosso lado; de qualquer forma, você terá um retorno meu { follow-up }.
    .b = Com a sua resposta, consigo ver em que ponto está o seu saque; volto a falar com você { follow-up }, com ou sem novidade.
    .c = Quando a sua resposta chegar, verifico a situação do saque e dou notícias { follow-up }.
next-step-ready =
    .a = Já tenho o que preciso: vou rastrear a transferência na blockchain e conferir do nosso lado, e você terá um retorno meu { follow-up }.
    .b = Por enquanto não preciso de mais nada de você. Vou verificar em que ponto está o saque e volto a falar com você { follow-up }, com ou sem novidade.
    .c = Verifico este saque agora mesmo, do nosso lado e na blockchain, e dou notícias { follow-up }.
