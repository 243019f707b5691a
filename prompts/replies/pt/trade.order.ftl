situation =
    .a = { $waiting ->
            [none] uma ordem não fez o que você esperava
           *[other] há { $waiting } uma ordem não faz o que você esperava
        }
    .b = { $waiting ->
            [none] algo na sua ordem não saiu como planejado
           *[other] há { $waiting } algo na sua ordem não sai como planejado
        }
    .c = { $waiting ->
            [none] você quer saber o que aconteceu com a sua ordem
           *[other] você quer saber o que aconteceu com a sua ordem em { $waiting }
        }

explain =
    .a = Uma ordem limite só é executada quando o mercado chega ao preço dela e ainda há volume depois das ordens que estão na frente. Uma ordem a mercado pega os preços que estão no livro naquele momento, e eles podem diferir do último preço do gráfico.
    .b = Na ordem limite, nem sempre basta o preço encostar: precisa sobrar volume quando chega a vez dela. Na ordem a mercado, vale o livro de ordens daquele segundo, que pode estar longe do último preço do gráfico.

where-order-id =
    .a = O número fica no histórico de ordens, nos detalhes da ordem.
    .b = Abra a ordem no histórico: o número está no alto dos detalhes.

steps =
    .a =
        Você pode verificar o seguinte:
        1. Abra a ordem no histórico e veja o tipo, o preço e as execuções.
        2. Compare o horário da ordem com o gráfico de um minuto.
        3. Se só uma parte foi executada, o resto fica no livro até ser executado ou você cancelar.
    .b =
        Três lugares mostram o que houve:
        1. Os detalhes da ordem, com tipo, preço e cada execução.
        2. O gráfico de um minuto em torno daquele horário.
        3. As ordens abertas: a parte não executada continua lá até ser executada ou cancelada.

next-step-asking =
    .a = Assim que receber a sua resposta, refaço o caminho da ordem passo a passo; de qualquer forma, você terá um retorno meu { follow-up }.
    .b = Com o número, vejo cada etapa da ordem; volto a falar com você { follow-up }, com ou sem novidade.
    .c = Quando a sua resposta chegar, rastreio a ordem e dou notícias { follow-up }.
next-step-ready =
    .a = Já tenho o que preciso: vou refazer o caminho da ordem passo a passo, e você terá um retorno meu { follow-up }.
    .b = Por enquanto não preciso de mais nada de você. Vejo cada etapa da ordem e volto a falar com você { follow-up }, com ou sem novidade.
    .c = Rastreio a ordem agora mesmo e dou notícias { follow-up }.
