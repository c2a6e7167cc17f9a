/*
 * sigpipe [nosignal|default]
 *
 * Sends to a peer that has closed its end.  By default the second send() kills the
 * process; with MSG_NOSIGNAL it fails with EPIPE. There is no such flag for write().
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysUn;
using sa_family_t = ushort;
using socklen_t = uint;
using ssize_t = long;

internal static unsafe class Sigpipe
{
    static int main(int argc, sbyte** argv)
    {
        sockaddr_un un = new sockaddr_un { sun_family = AF_UNIX };
        socklen_t len = sizeof(sa_family_t);   /* no path: the system gives it a name */
        sbyte* mode = argc > 1 ? argv[1] : "default"u8.ToPointer();
        int listener, client, server, flags = 0;
        ssize_t n;

        if (strcmp(mode, "nosignal"u8) == 0)
            flags = MSG_NOSIGNAL;

        listener = socket(AF_UNIX, SOCK_STREAM, 0);
        if (bind(listener, (sockaddr*)&un, len) < 0 || listen(listener, 1) < 0)
        {
            perror("bind"u8);
            return 1;
        }
        len = (uint)sizeof(sockaddr_un);
        getsockname(listener, (sockaddr*)&un, &len);
        client = socket(AF_UNIX, SOCK_STREAM, 0);
        if (connect(client, (sockaddr*)&un, len) < 0)
        {
            perror("connect"u8);
            return 1;
        }
        server = accept(listener, null, null);
        close(server);

        fprintf(stderr, "mode %s\n"u8, mode);
        printf("this text is lost when the process is killed\n"u8);
        n = send(client, "gone"u8, 4, flags);
        if (n == -1)
            fprintf(stderr, "send: %s\n"u8, errno == EPIPE ? "EPIPE"u8.ToPointer() : strerror(errno));
        n = write(client, "gone"u8, 4);
        printf("write: %zd %s\n"u8, n, n == -1 ? strerror(errno) : ""u8.ToPointer());
        close(client);
        close(listener);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
