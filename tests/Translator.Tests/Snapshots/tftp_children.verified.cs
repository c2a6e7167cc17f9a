/*
 * tftp_children.c - a server over UDP that forks: the well-known socket only
 * takes requests; each transfer is a child with a socket, and thus a port, of
 * its own (the way of RFC 1350, blocks of 16 bytes).
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Signal;
using static CSockTranslate.Runtime.Stdint;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysWait;
using static CSockTranslate.Runtime.Unistd;
using pid_t = int;
using size_t = ulong;
using socklen_t = uint;
using ssize_t = long;

internal static unsafe class TftpChildren
{
    const int BLOCK = 16;

    const int OP_RRQ = 1;
    const int OP_WRQ = 2;
    const int OP_DATA = 3;
    const int OP_ACK = 4;
    const int OP_ERROR = 5;

    internal struct files_type
    {
        public sbyte* name;
        public sbyte* text;
    }
    static readonly files_type* files = StaticStorage.Create<files_type>([
        new files_type { name = "motd"u8.ToPointer(), text = "Welcome.\n"u8.ToPointer() },
        new files_type { name = "exact"u8.ToPointer(), text = "sixteen bytes!!\n"u8.ToPointer() },
        new files_type { name = "poem"u8.ToPointer(), text = "A child for each request,\na port for each child.\n"u8.ToPointer() },
        new files_type { name = "empty"u8.ToPointer(), text = ""u8.ToPointer() }]);

    static void put16(byte* p, uint v)
    {
        p[0] = (byte)(v >> 8);
        p[1] = (byte)(v & 0xff);
    }

    static uint get16(byte* p)
    {
        return (uint)p[0] << 8 | p[1];
    }

    static void send_error(int s, int code, sbyte* text)
    {
        byte* packet = stackalloc byte[64];

        put16(packet, OP_ERROR);
        put16(packet + 2, (uint)code);
        strcpy((sbyte*)packet + 4, text);
        send(s, packet, 4 + strlen(text) + 1, 0);
    }

    /* a child's work; its exit status is the number of blocks that were acknowledged */
    static int transfer(sockaddr_in* client, sbyte* name)
    {
        sockaddr_in any = new sockaddr_in { sin_family = AF_INET, sin_addr = new in_addr { s_addr = htonl(INADDR_LOOPBACK) } };
        byte* packet = stackalloc byte[4 + BLOCK];
        sbyte* text = null;
        size_t length, at = 0, n;
        uint block = 0;
        int s = socket(AF_INET, SOCK_DGRAM, 0);

        if (s < 0 || bind(s, (sockaddr*)&any, (uint)sizeof(sockaddr_in)) < 0 || connect(s, (sockaddr*)client, (uint)sizeof(sockaddr_in)) < 0)
        {
            perror("transfer"u8);
            return 200;
        }
        for (size_t i = 0; i < (ulong)(4 * sizeof(files_type)) / (ulong)sizeof(files_type); i++)
            if (strcmp(files[i].name, name) == 0)
                text = files[i].text;
        if (text == null)
        {
            send_error(s, 1, "File not found"u8.ToPointer());
            return 100;
        }
        length = strlen(text);
        byte* reply = stackalloc byte[64];
        do
        {
            n = length - at < BLOCK ? length - at : BLOCK;
            put16(packet, OP_DATA);
            put16(packet + 2, ++block);
            memcpy(packet + 4, text + at, n);
            at += n;
            for (;;)
            {
                ssize_t got;

                if (send(s, packet, 4 + n, 0) < 0)
                {
                    perror("send"u8);
                    return 201;
                }
                got = recv(s, reply, 64, 0);
                if (got < 4 || get16(reply) == OP_ERROR)
                    return 101;
                if (get16(reply) == OP_ACK && get16(reply + 2) == block)
                    break; /* anything else: the block once more */
            }
        }
        while (n == BLOCK);
        return (int)block;
    }

    static int main(int argc, sbyte** argv)
    {
        sockaddr_in sin = new sockaddr_in { sin_family = AF_INET, sin_addr = new in_addr { s_addr = htonl(INADDR_LOOPBACK) } };
        socklen_t size = (uint)sizeof(sockaddr_in);
        int requests = argc > 1 ? atoi(argv[1]) : 1, children = 0, status, blocks = 0, failures = 0;
        int s = socket(AF_INET, SOCK_DGRAM, 0);

        if (s < 0 || bind(s, (sockaddr*)&sin, size) < 0)
        {
            perror("bind"u8);
            return 1;
        }
        getsockname(s, (sockaddr*)&sin, &size);
        printf("port %d\n"u8, ntohs(sin.sin_port));
        fflush(stdout);
        byte* packet = stackalloc byte[128];
        while (requests > 0)
        {
            sockaddr_in from;
            socklen_t len = (uint)sizeof(sockaddr_in);
            ssize_t n = recvfrom(s, packet, 128 - 1, 0, (sockaddr*)&from, &len);
            pid_t pid;

            if (n < 4 || get16(packet) != OP_RRQ)
                continue; /* not for us */
            packet[n] = (byte)'\0';
            requests--;
            if ((pid = fork()) < 0)
            {
                perror("fork"u8);
            }
            else if (pid == 0)
            {
                close(s);
                _exit(transfer(&from, (sbyte*)packet + 2));
            }
            else
            {
                children++;
            }
        }
        close(s);
        while (wait(&status) > 0)
        {
            if (WIFEXITED(status) != 0 && WEXITSTATUS(status) < 100)
                blocks += WEXITSTATUS(status);
            else
                failures++;
        }
        printf("%d children, %d blocks, %d failures\n"u8, children, blocks, failures);
        return 0;
    }

    static int Main(string[] args)
    {
        CProgram.PrepareFork();
        return CProgram.Run(args, &main);
    }
}
