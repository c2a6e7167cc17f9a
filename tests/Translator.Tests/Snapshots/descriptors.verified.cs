/* Which number does a descriptor get? The lowest that is free. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.NetinetIn;
using socklen_t = uint;

internal static unsafe class Descriptors
{
    static int tcp()
    {
        return socket(AF_INET, SOCK_STREAM, 0);
    }

    static int main()
    {
        int a, b, c, d, copy;
        sockaddr_in one, two;
        socklen_t len;

        a = tcp();
        b = tcp();
        c = tcp();
        printf("%d %d %d\n"u8, a, b, c);

        close(b);
        d = tcp();
        printf("the hole is filled: %d\n"u8, d);

        close(a);
        close(c);
        printf("%d, then "u8, tcp());
        printf("%d, then "u8, tcp());
        printf("%d\n"u8, tcp());

        /* dup: another number, the same socket */
        copy = dup(d);
        printf("copy %d\n"u8, copy);
        memset(&one, 0, (ulong)sizeof(sockaddr_in));
        one.sin_family = AF_INET;
        one.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (bind(d, (sockaddr*)&one, (uint)sizeof(sockaddr_in)) == -1)
            perror("bind"u8);
        close(d);
        len = (uint)sizeof(sockaddr_in);
        if (getsockname(copy, (sockaddr*)&two, &len) == -1)
            perror("getsockname"u8);
        printf("still bound: %s\n"u8, two.sin_addr.s_addr == one.sin_addr.s_addr && two.sin_port != 0 ? "yes"u8 : "no"u8);

        /* dup2: a number of our choice */
        printf("dup2: %d\n"u8, dup2(copy, 20));
        printf("dup2 onto itself: %d\n"u8, dup2(20, 20));
        close(copy);
        len = (uint)sizeof(sockaddr_in);
        printf("20: %d\n"u8, getsockname(20, (sockaddr*)&two, &len));
        if (dup2(99, 21) == -1)
            printf("dup2 of nothing: %s\n"u8, strerror(errno));
        if (dup(99) == -1)
            printf("dup of nothing: %s\n"u8, strerror(errno));

        /* the standard ones are nothing special */
        close(0);
        printf("descriptor 0 is a socket now: %d\n"u8, tcp());
        printf("flags of 0: %s\n"u8, (fcntl(0, F_GETFL) & O_NONBLOCK) != 0 ? "non-blocking"u8 : "blocking"u8);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
