transfer = o seu depósito{ $amount ->
        [none] {""}
       *[other] {" "}de { $amount }
    }{ $network ->
        [none] {""}
       *[other] {" "}({ $network })
    }

situation =
    .a = parece que { transfer } foi por outra rede ou sem o memo
    .b = é possível que { transfer } tenha sido enviado de um jeito que o sistema não reconhece sozinho
    .c = tudo indica que { transfer } seguiu por outra rede ou chegou sem o memo certo

situation-networks =
    .a = parece que { $network-one } e { $network-two } se misturaram n{ transfer }
    .b = tudo indica que { transfer } ficou entre duas redes, { $network-one } e { $network-two }
    .c = as redes não batem: { $network-one } de um lado e { $network-two } do outro, e { transfer } parou aí

explain =
    .a = Um depósito assim não é creditado automaticamente: precisa ser analisado manualmente e, para ser sincero, nem sempre dá para recuperar. Até sabermos, não envie mais nada para esse endereço.
    .b = Falando com clareza: o sistema não consegue creditar sozinho, um colega tem de olhar caso a caso, e nem todos têm solução. Enquanto isso não estiver claro, não mande mais nada para esse endereço, por favor.

where-tx-hash =
    .a = O TXID fica na carteira ou plataforma de onde você enviou, nos detalhes da transferência.
    .b = O TXID aparece no lugar de onde saiu o envio: abra a transferência e veja os detalhes.

steps =
    .a =
        Isto ajuda a localizar o depósito:
        1. Abra a transferência na carteira ou plataforma de origem e anote rede, endereço e memo exatamente como estão.
        2. Consulte o TXID em um explorador de blocos da rede que foi usada de fato.
        3. Compare o endereço de destino com a página de depósito da sua conta; se não for nosso, só o dono dele pode devolver.
    .b =
        Veja três coisas, por favor:
        1. Que rede, que endereço e que memo a carteira ou plataforma de origem mostra?
        2. O que um explorador de blocos dessa rede mostra para o TXID?
        3. O endereço é o da sua página de depósito? Se for de outra pessoa, só ela pode devolver.

next-step-asking =
    .a = Assim que receber a sua resposta, passo para os colegas que analisam esses depósitos manualmente, e você terá um retorno meu { follow-up } com o que disserem.
    .b = Com a sua resposta consigo pedir a análise manual; volto a falar com você { follow-up }, seja qual for o resultado.
    .c = Quando a sua resposta chegar, a equipe de depósitos olha a transferência e dou notícias { follow-up }.
next-step-ready =
    .a = Já tenho o que preciso e estou passando para os colegas que analisam esses depósitos manualmente; você terá um retorno meu { follow-up } com o que disserem.
    .b = Por enquanto não preciso de mais nada de você. A transferência está em análise manual e volto a falar com você { follow-up }, seja qual for o resultado.
    .c = A equipe de depósitos está olhando a transferência, e dou notícias { follow-up }.
