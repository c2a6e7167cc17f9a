/* send_file: copy standard input to a receiver, in records with a length in front. */
/*                                                                                  */
/* record := length (4 bytes, network order), that many bytes; length 0 ends        */

using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.Stdint;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.NetinetIn;
using size_t = ulong;
using ssize_t = long;
using uint16_t = ushort;
using uint32_t = uint;

internal static unsafe class SendFile
{
    const int RECORD = 100;

    static ulong records;
    static ulong bytes;  /* counters for the summary */

    static void write_fully(int fd, void* data, size_t size)
    {
        sbyte* p = (sbyte*)data;

        while (size != 0)
        {
            ssize_t n = write(fd, p, size);
            if (n <= 0)
            {
                perror("write"u8);
                exit(EXIT_FAILURE);
            }
            p += n;
            size -= (size_t)n;
        }
    }

    static void send_record(int fd, sbyte* data, uint32_t size)
    {
        uint32_t wire = htonl(size);

        write_fully(fd, &wire, sizeof(uint32_t));
        if (size > 0)
            write_fully(fd, data, size);
    }

    static int main(int argc, sbyte** argv)
    {
        sockaddr_in to;
        sbyte* record = stackalloc sbyte[RECORD];
        uint32_t answer;
        size_t n;
        int fd;

        if (argc < 3)
        {
            fputs("usage: send_file address port <file\n"u8, stderr);
            return 2;
        }

        memset(&to, 0, (ulong)sizeof(sockaddr_in));
        to.sin_family = AF_INET;
        to.sin_port = htons((uint16_t)strtoul(argv[2], null, 10));
        switch (inet_pton(AF_INET, argv[1], &to.sin_addr))
        {
            case 1:
                break;
            case 0:
                fprintf(stderr, "not an address: %s\n"u8, argv[1]);
                return 2;
            default:
                perror("inet_pton"u8);
                return 1;
        }

        fd = socket(AF_INET, SOCK_STREAM, 0);
        if (fd == -1 || connect(fd, (sockaddr*)&to, (uint)sizeof(sockaddr_in)) == -1)
        {
            perror(argv[1]);
            return 1;
        }

        while ((n = fread(record, 1, RECORD, stdin)) > 0)
        {
            send_record(fd, record, (uint32_t)n);
            records++;
            bytes += n;
        }
        send_record(fd, null, 0);

        /* the receiver answers with the number of bytes it has */
        if ((ulong)recv(fd, &answer, sizeof(uint32_t), MSG_WAITALL) != sizeof(uint32_t))
        {
            fprintf(stderr, "no answer\n"u8);
            return 1;
        }
        printf("%lu records, %lu bytes, %s\n"u8, records, bytes, ntohl(answer) == bytes ? "complete"u8 : "incomplete"u8);
        close(fd);
        return ntohl(answer) != bytes ? 1 : 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
