/* forgotten_children.c: a server with a child for each client: nobody waits for them, and any failure of accept is the end */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.NetinetIn;
using pid_t = int;
using socklen_t = uint;

internal static unsafe class ForgottenChildren
{
    static void serve_client(int c)
    {
        sbyte @byte;

        if (recv(c, &@byte, 1, 0) == 1 && write(c, &@byte, 1) == 1)
            close(c);
    }

    static int ask(sockaddr_in* at, sbyte what)
    {
        sbyte answer = (sbyte)'-';
        int s = socket(AF_INET, SOCK_STREAM, 0);

        if (s == -1)
            return -1;
        if (connect(s, (sockaddr*)at, (uint)sizeof(sockaddr_in)) == -1)
        {
            close(s);
            perror("connect"u8);
            return -1;
        }
        if (write(s, &what, 1) == 1 && read(s, &answer, 1) == 1)
            printf("%c came back as %c\n"u8, what, answer);
        close(s);
        return 0;
    }

    static void serve(int listener, int clients)
    {
        while (clients-- > 0)
        {
            int c = accept(listener, null, null);
            pid_t child;

            if (c == -1)
            {
                perror("accept"u8);
                exit(1);
            }
            child = fork();
            if (child == 0)
            {
                close(listener);
                serve_client(c);
                exit(0);
            }
            close(c);
        }
    }

    static int main()
    {
        sockaddr_in at;
        socklen_t length = (uint)sizeof(sockaddr_in);
        int on = 1;
        int* done = stackalloc int[2];
        int listener = socket(AF_INET, SOCK_STREAM, 0);
        sbyte end;

        memset(&at, 0, (ulong)sizeof(sockaddr_in));
        at.sin_family = AF_INET;
        at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (listener == -1 || pipe(done) == -1 || setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(int)) == -1
            || bind(listener, (sockaddr*)&at, (uint)sizeof(sockaddr_in)) == -1 || listen(listener, 5) == -1
            || getsockname(listener, (sockaddr*)&at, &length) == -1)
            return 1;

        /* The clients are a child too; when it has ended, its end of the pipe is closed, and so is the server. */
        if (fork() == 0)
        {
            close(done[0]);
            close(listener);
            setvbuf(stdout, null, _IOLBF, 0);
            if (ask(&at, (sbyte)'a') == -1 || ask(&at, (sbyte)'b') == -1)
                _exit(1);
            _exit(0);
        }
        close(done[1]);
        if (fork() == 0)
        {
            serve(listener, 2);
            return 0;
        }
        close(listener);
        if (read(done[0], &end, 1) == 0)
            puts("all have been served"u8);
        return 0;
    }

    static int Main(string[] args)
    {
        CProgram.PrepareFork();
        return CProgram.Run(args, &main);
    }
}
