/* receive_file: the other end of send_file. Writes what it gets to standard output. */

using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.Stdint;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.NetinetIn;
using read_result = uint;
using size_t = ulong;
using socklen_t = uint;
using ssize_t = long;
using uint32_t = uint;

internal static unsafe class ReceiveFile
{
    const int READ_OK = 0;
    const int READ_EOF = 1;
    const int READ_ERROR = 2;

    static read_result read_fully(int fd, void* data, size_t size)
    {
        sbyte* p = (sbyte*)data;

        while (size > 0)
        {
            ssize_t n = read(fd, p, size);

            if (n == 0)
                return READ_EOF;
            if (n < 0)
                return READ_ERROR;
            p += n;
            size -= (ulong)n;
        }
        return READ_OK;
    }

    static int receive(int fd)
    {
        uint32_t size, total = 0, records = 0;
        sbyte* record = null;
        int status = 1;

        for (;;)
        {
            if (read_fully(fd, &size, sizeof(uint32_t)) != READ_OK)
                goto broken;
            size = ntohl(size);
            if (size == 0)
                break;
            if (size > 1 << 16)
            {
                fprintf(stderr, "record of %u bytes refused\n"u8, size);
                goto done;
            }

            record = (sbyte*)realloc(record, size);
            if (record == null)
            {
                perror("realloc"u8);
                goto done;
            }
            if (read_fully(fd, record, size) != READ_OK)
                goto broken;
            fwrite(record, size, 1, stdout);
            total += size;
            records++;
        }

        size = htonl(total);
        if ((ulong)write(fd, &size, sizeof(uint32_t)) == sizeof(uint32_t))
            status = 0;
        goto done;

    broken:
        fprintf(stderr, "the stream broke off\n"u8);
    done:
        fprintf(stderr, "%u records, %u bytes\n"u8, records, total);
        free(record);
        return status;
    }

    static int main(int argc, sbyte** argv)
    {
        sockaddr_in me;
        socklen_t length = (uint)sizeof(sockaddr_in);
        int listener, fd, status;

        memset(&me, 0, (ulong)sizeof(sockaddr_in));
        me.sin_family = AF_INET;
        me.sin_port = htons((ushort)(argc > 1 ? atoi(argv[1]) : 0));
        me.sin_addr.s_addr = htonl(INADDR_LOOPBACK);

        listener = socket(AF_INET, SOCK_STREAM, 0);
        if (listener < 0 || bind(listener, (sockaddr*)&me, length) < 0 || listen(listener, 1) < 0)
        {
            perror("receive_file"u8);
            return 1;
        }
        getsockname(listener, (sockaddr*)&me, &length);
        fprintf(stdout, "port %hu\n"u8, ntohs(me.sin_port));
        fflush(stdout);

        fd = accept(listener, (sockaddr*)&me, &length);
        if (fd < 0)
        {
            perror("accept"u8);
            return 1;
        }
        status = receive(fd);
        close(fd);
        close(listener);
        return status;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
