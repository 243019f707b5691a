transfer = o seu saque{ $amount ->
        [none] {""}
       *[other] {" "}de { $amount }
    }{ $network ->
        [none] {""}
       *[other] {" "}({ $network })
    }

situation =
    .a = { transfer } não está saindo
    .b = { transfer } foi recusado ou não pode ser feito
    .c = você não consegue concluir { transfer }

explain =
    .a = O mais comum é a rede estar em manutenção, o valor ficar abaixo do mínimo ou acima do seu limite, parte do saldo estar presa em ordens ou o endereço não combinar com a rede. Se um saque é cancelado, o normal é o valor voltar para o seu saldo.
    .b = Costuma ser uma destas quatro coisas: rede em manutenção, valor fora dos seus limites, parte do saldo indisponível ou endereço e rede que não combinam. Depois de um cancelamento, o valor normalmente volta para o saldo.

steps =
    .a =
        Enquanto isso, você pode verificar o seguinte:
        1. A rede está aberta para saques? A página de saque mostra isso quando você escolhe a moeda.
        2. O valor está entre o mínimo e o seu limite, já contando a taxa?
        3. O saldo está disponível, ou em parte em ordens abertas ou produtos bloqueados?
        4. Endereço, rede e memo combinam entre si?
    .b =
        Quatro verificações que costumam esclarecer o caso:
        1. A página de saque mostra, para cada moeda, quais redes estão abertas.
        2. Mínimo, limite e taxa também aparecem lá; o valor precisa atender aos três.
        3. Só conta o saldo disponível, não o que está em ordens ou produtos bloqueados.
        4. O endereço precisa ser da rede escolhida, com memo quando a moeda exige.

next-step-asking =
    .a = Assim que receber a sua resposta, procuro do nosso lado o motivo exato; de qualquer forma, você terá um retorno meu { follow-up }.
    .b = Com a sua resposta, consigo ver por que ele parou; volto a falar com você { follow-up }, com ou sem novidade.
    .c = Quando a sua resposta chegar, verifico o que está impedindo e dou notícias { follow-up }.
next-step-ready =
    .a = Já tenho o que preciso: vou procurar do nosso lado o motivo exato, e você terá um retorno meu { follow-up }.
    .b = Por enquanto não preciso de mais nada de você. Vou ver por que ele parou e volto a falar com você { follow-up }, com ou sem novidade.
    .c = Verifico agora mesmo o que impede este saque e dou notícias { follow-up }.
