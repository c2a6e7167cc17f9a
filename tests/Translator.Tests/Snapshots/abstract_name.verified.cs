/* The abstract name space: a name that begins with NUL leaves no file behind. */

using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysUn;
using socklen_t = uint;
using ssize_t = long;

internal static unsafe class AbstractName
{
    static int main(int argc, sbyte** argv)
    {
        sockaddr_un name, back;
        socklen_t length, back_length = (uint)sizeof(sockaddr_un);
        int s, t, c, d;
        sbyte* buffer = stackalloc sbyte[16];
        ssize_t n;

        /* the name is made of the process id, so that two of us do not meet */
        memset(&name, 0, (ulong)sizeof(sockaddr_un));
        name.sun_family = AF_UNIX;
        snprintf(name.sun_path + 1, 108 - 1, "abstract-%d"u8, getpid());
        length = (uint)(2UL + 1 + strlen(name.sun_path + 1));

        s = socket(AF_UNIX, SOCK_STREAM, 0);
        t = socket(AF_UNIX, SOCK_STREAM, 0);
        if (bind(s, (sockaddr*)&name, length) == -1 || listen(s, 1) == -1)
        {
            perror(argv[0]);
            return argc;
        }
        if (bind(t, (sockaddr*)&name, length) == -1)
            perror("bind the same name"u8);
        if (bind(t, (sockaddr*)&name, length - 1) == 0)
            puts("a shorter name is another name"u8);

        if (getsockname(s, (sockaddr*)&back, &back_length) == 0)
            printf("same name: %s\n"u8, back_length == length && memcmp(&back, &name, length) == 0 ? "yes"u8 : "no"u8);

        c = socket(AF_UNIX, SOCK_STREAM, 0);
        if (connect(c, (sockaddr*)&name, length) == -1)
            perror("connect"u8);
        d = accept(s, null, null);
        if (write(d, "no file"u8, 7) != 7)
            perror("write"u8);
        n = read(c, buffer, 16);
        printf("%.*s\n"u8, (int)n, buffer);
        printf("%s\n"u8, access(name.sun_path + 1, F_OK) == -1 ? "indeed"u8 : "a file!"u8);

        close(d);
        close(c);
        close(t);
        close(s);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
