/* careless_lines.c: received lines that are short, complete and harmless, which nobody makes sure of */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Ctype;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using ssize_t = long;

internal static unsafe class CarelessLines
{
    internal struct order
    {
        public fixed sbyte what[16];
        public fixed sbyte whom[24];
    }

    internal struct header
    {
        public int kind;
        public fixed sbyte rest[12];
    }

    static int send_line(int fd, sbyte* text)
    {
        if (send(fd, text, strlen(text), MSG_NOSIGNAL) < 0)
        {
            perror("send"u8);
            return -1;
        }
        return 0;
    }

    static int read_line(int fd)
    {
        sbyte* line = stackalloc sbyte[100];
        ssize_t n = recv(fd, line, 100, 0);

        if (n <= 0)
            return -1;
        line[n] = (sbyte)'\0';
        printf("line: %s"u8, line);
        return 0;
    }

    static void read_word(int fd)
    {
        sbyte* word = stackalloc sbyte[100];
        ssize_t n;

        n = recv(fd, word, 100 - 1, 0);
        word[n] = (sbyte)'\0';
        printf("word: %s"u8, word);
    }

    static int read_order(int fd, order* order)
    {
        sbyte* line = stackalloc sbyte[64];
        sbyte* copy = stackalloc sbyte[80];
        int i, count = 0;
        ssize_t n = recv(fd, line, 64 - 1, 0);

        if (n <= 0)
            return -1;
        line[n] = (sbyte)'\0';
        if (sscanf(line, "%s %d"u8, order->what, &count) != 2)
            return -1;
        strcpy(order->whom, line);
        sprintf(copy, "<%s>"u8, line);
        for (i = 0; i < n; i++)
            line[i] = (sbyte)toupper(line[i]);
        printf(line);
        printf("%s %s %d %s"u8, order->what, copy, count, order->whom);
        return 0;
    }

    static void read_until_quit(int fd)
    {
        sbyte* waste = stackalloc sbyte[64];
        ssize_t n;

        for (;;)
        {
            n = read(fd, waste, 64);
            if (n < 0)
                break;
            printf("waste: %zd\n"u8, n);
            if (waste[0] == 'q')
                return;
        }
    }

    static int read_header(int fd, header* header)
    {
        ssize_t n = recv(fd, header, (ulong)sizeof(header), 0);

        if (n <= 0)
            return -1;
        return header->kind;
    }

    static int main()
    {
        order order;
        header header = new header { kind = 7 };
        "record"u8.CopyTo(header.rest, 12);
        sbyte* typed = stackalloc sbyte[80];
        int* ends = stackalloc int[2];

        if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) == -1)
            return 1;
        if (gets(typed) != null)
            printf("typed: %s\n"u8, typed);
        if (send_line(ends[0], "hello\n"u8.ToPointer()) == -1 || read_line(ends[1]) == -1)
            return 1;
        if (send_line(ends[0], "word\n"u8.ToPointer()) == -1)
            return 1;
        read_word(ends[1]);
        if (send_line(ends[0], "buy 3 apples\n"u8.ToPointer()) == -1 || read_order(ends[1], &order) == -1)
            return 1;
        if ((ulong)send(ends[0], &header, (ulong)sizeof(header), MSG_NOSIGNAL) != (ulong)sizeof(header) || read_header(ends[1], &header) != 7)
            return 1;
        if (send_line(ends[1], "quit\n"u8.ToPointer()) == -1)
            return 1;
        read_until_quit(ends[0]);
        close(ends[0]);
        close(ends[1]);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
