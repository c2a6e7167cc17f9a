/* unix_datagram.c -- a clerk, its customers and their letters (SOCK_DGRAM in the UNIX domain) */

using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysUn;
using sa_family_t = ushort;
using size_t = ulong;
using socklen_t = uint;
using ssize_t = long;

internal static unsafe class UnixDatagram
{
    static ReadOnlySpan<byte> CLERK => "clerk.sock"u8;

    static int open_socket(sbyte* path)
    {
        sockaddr_un un;
        int s;

        if ((s = socket(PF_LOCAL, SOCK_DGRAM, 0)) == -1)
        {
            perror("socket"u8);
            exit(1);
        }
        if (path != null)
        {
            memset(&un, 0, (ulong)sizeof(sockaddr_un));
            un.sun_family = AF_LOCAL;
            strncpy(un.sun_path, path, 108 - 1);
            unlink(path);
            if (bind(s, (sockaddr*)&un, (uint)SUN_LEN(&un)) == -1)
            {
                perror(path);
                exit(1);
            }
        }
        return s;
    }

    static void post(int s, sbyte* to, sbyte* text)
    {
        sockaddr_un un;

        memset(&un, 0, (ulong)sizeof(sockaddr_un));
        un.sun_family = AF_LOCAL;
        strncpy(un.sun_path, to, 108 - 1);
        if (sendto(s, text, strlen(text), 0, (sockaddr*)&un, (uint)sizeof(sockaddr_un)) == -1)
            printf("post to %s: %s\n"u8, to, strerror(errno));
    }

    /* Receives one letter; returns the length of the sender's path. */
    static size_t collect(int s, sbyte* sender, size_t size)
    {
        sbyte* text = stackalloc sbyte[64];
        sockaddr_un from;
        socklen_t len = (uint)sizeof(sockaddr_un);
        ssize_t n;

        memset(&from, 0, (ulong)sizeof(sockaddr_un));
        n = recvfrom(s, text, 64 - 1, 0, (sockaddr*)&from, &len);
        if (n == -1)
        {
            perror("recvfrom"u8);
            exit(1);
        }
        text[n] = (sbyte)'\0';
        if (len > (ulong)sizeof(sa_family_t))
        {
            snprintf(sender, size, "%s"u8, from.sun_path);
        }
        else
        {
            sender[0] = (sbyte)'\0';
        }
        printf("%zd bytes from %s: %s\n"u8, n, sender[0] != 0 ? sender : "somebody"u8.ToPointer(), text);
        return strlen(sender);
    }

    static int main()
    {
        sbyte* sender = stackalloc sbyte[108];
        int clerk = open_socket(CLERK.ToPointer());
        int named = open_socket("customer.sock"u8.ToPointer());
        int unnamed = open_socket(null);
        int i;

        post(named, CLERK.ToPointer(), "please answer"u8.ToPointer());
        post(unnamed, CLERK.ToPointer(), "no answer needed"u8.ToPointer());
        post(named, CLERK.ToPointer(), ""u8.ToPointer());
        post(named, "nobody.sock"u8.ToPointer(), "hello?"u8.ToPointer());

        for (i = 0; i < 3; i++)
            if (collect(clerk, sender, 108) > 0)
                post(clerk, sender, "received with thanks"u8.ToPointer());

        collect(named, sender, 108);
        collect(named, sender, 108);

        close(clerk);
        post(named, CLERK.ToPointer(), "anybody there?"u8.ToPointer()); /* the file is there, the clerk is not */
        unlink(CLERK);
        unlink("customer.sock"u8);
        close(named);
        close(unnamed);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
