situation =
    .a = a segunda etapa do login não está funcionando para você
    .b = você parou no código de verificação
    .c = você não consegue passar pela verificação em duas etapas

explain =
    .a = Os códigos do aplicativo autenticador dependem do relógio do celular, e uma pequena diferença já basta para serem recusados. Se o celular foi perdido ou trocado, a redefinição começa no aplicativo e você confirma a sua identidade.
    .b = Código recusado quase sempre é o relógio do celular; se o aparelho não está mais com você, o segundo fator precisa ser redefinido no aplicativo, onde você comprova que é você.

steps =
    .a =
        Depende do que aconteceu:
        1. Códigos recusados: deixe data e hora do celular no automático, reabra o autenticador e use o próximo código.
        2. SMS ou e-mail que não chega: olhe o spam e o sinal, e peça um código novo uma única vez.
        3. Celular perdido ou trocado: toque em “Não consegue usar o segundo fator?” na tela de login do aplicativo e siga os passos.
        Por proteção, os saques ficam pausados por um tempo depois da redefinição; o aplicativo mostra até quando.
    .b =
        Veja qual é o seu caso:
        1. Código que não passa: relógio do celular no automático e um código recém-gerado.
        2. Nada de SMS ou e-mail: confira o spam, verifique o sinal e solicite só mais um código.
        3. Aparelho perdido ou novo: comece a redefinição em “Não consegue usar o segundo fator?”, na tela de login.
        Depois da redefinição, os saques ficam pausados por um tempo; no aplicativo você vê até quando.
steps-chat =
    .a = Se os códigos são recusados, deixe a hora do celular no automático e use um novo. Se o celular foi perdido ou trocado, comece a redefinição em “Não consegue usar o segundo fator?” na tela de login do aplicativo; depois disso os saques ficam pausados por um tempo, por proteção.
    .b = Código recusado costuma ser o relógio do celular: coloque no automático e use o próximo. Para celular perdido ou novo, “Não consegue usar o segundo fator?” na tela de login inicia a redefinição; os saques ficam pausados por um tempo em seguida.

next-step-ready =
    .a = Também estou verificando o seu caso do nosso lado, e você terá um retorno meu { follow-up }.
    .b = Sigo com o seu caso: olho as tentativas de acesso e volto a falar com você { follow-up }.
    .c = Enquanto isso, vejo se algo do nosso lado atrasa os códigos e dou notícias { follow-up }.
