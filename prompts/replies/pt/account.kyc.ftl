situation =
    .a = { $waiting ->
            [none] a sua verificação de identidade não avança
           *[other] a sua verificação de identidade está pendente há { $waiting }
        }
    .b = { $waiting ->
            [none] você não consegue verificar a sua identidade
           *[other] você está há { $waiting } esperando a verificação da sua identidade
        }
    .c = { $waiting ->
            [none] a verificação da sua identidade ainda não terminou
           *[other] depois de { $waiting }, a verificação da sua identidade ainda não terminou
        }

explain =
    .a = Quando uma verificação é recusada, o motivo costuma ser a foto (borrada, cortada ou com reflexo), um documento vencido ou um nome diferente do que está na conta. Documentos são enviados só pela página de verificação do aplicativo, então não mande nada por aqui.
    .b = Os motivos mais comuns são foto desfocada ou cortada, documento fora da validade ou um nome que não é exatamente o da conta. Envie os documentos somente pela página de verificação do aplicativo, nunca em uma mensagem.

steps =
    .a =
        Assim a próxima tentativa tem mais chance:
        1. Use um documento válido, com o mesmo nome da sua conta.
        2. Coloque o documento sobre uma superfície escura, com luz natural, mostrando os quatro cantos e sem reflexo.
        3. Tire a foto no próprio aplicativo, não a partir de captura de tela ou cópia digitalizada.
        4. Na selfie, tire os óculos e o boné e segure o celular na altura dos olhos.
    .b =
        Antes de tentar de novo, confira:
        1. O documento está na validade e o nome é exatamente o da conta.
        2. Os quatro cantos aparecem, o texto está legível e nada reflete.
        3. A foto é feita no aplicativo, sem captura de tela nem digitalização.
        4. O seu rosto está bem iluminado na selfie, sem óculos nem boné.

next-step-ready =
    .a = Vou ver em que ponto está a sua verificação e o que falta, e você terá um retorno meu { follow-up }.
    .b = Consulto agora o status da sua verificação e volto a falar com você { follow-up }, com ou sem novidade.
    .c = Descubro o que a sua verificação está esperando e dou notícias { follow-up }.
