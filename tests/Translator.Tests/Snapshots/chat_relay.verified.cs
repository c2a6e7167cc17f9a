/*
 * chat_relay.c - two people talk through a server that gives them the word in turns.
 *
 * No select() here: the server reads a line from one, hands it to the other, and so on
 * until one of them leaves.
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.ArpaInet;
using size_t = ulong;
using socklen_t = uint;

internal static unsafe class ChatRelay
{
    const int PEOPLE = 2;
    const int LINE_LEN = 80;

    internal struct person
    {
        public int fd;
        public fixed sbyte name[16];
        public long said;
    }

    static readonly person* people = StaticStorage.Allocate<person>(PEOPLE);

    /* byte by byte: slow, but there is nothing to keep between two calls */
    static int get_line(int fd, sbyte* line, size_t size)
    {
        size_t n = 0;
        sbyte c;
        while (recv(fd, &c, 1, 0) == 1)
        {
            if (c == '\r')
                continue;
            if (c == '\n')
            {
                line[n] = (sbyte)'\0';
                return (int)n;
            }
            if (n + 1 < size)
                line[n++] = c;
        }
        return -1;
    }

    static void put_text(int fd, sbyte* text)
    {
        send(fd, text, strlen(text), MSG_NOSIGNAL);
    }

    static int main(int argc, sbyte** argv)
    {
        sockaddr_in addr;
        socklen_t addr_len = (uint)sizeof(sockaddr_in);
        sbyte* line = stackalloc sbyte[LINE_LEN];
        sbyte* @out = stackalloc sbyte[LINE_LEN + 32];
        int listener, i, turn = 0;

        if ((listener = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP)) == -1)
        {
            perror("socket"u8);
            return 1;
        }

        memset(&addr, 0, (ulong)sizeof(sockaddr_in));
        addr.sin_family = AF_INET;
        addr.sin_addr.s_addr = inet_addr("127.0.0.1"u8);
        addr.sin_port = htons((ushort)(argc > 1 ? atoi(argv[1]) : 0));
        if (bind(listener, (sockaddr*)&addr, addr_len) == -1)
        {
            perror("bind"u8);
            return 1;
        }
        if (listen(listener, PEOPLE) == -1)
        {
            perror("listen"u8);
            return 1;
        }
        if (getsockname(listener, (sockaddr*)&addr, &addr_len) == -1)
        {
            perror("getsockname"u8);
            return 1;
        }
        printf("chat on %s:%d\n"u8, inet_ntoa(addr.sin_addr), ntohs(addr.sin_port));
        fflush(stdout);

        /* everybody introduces himself first */
        for (i = 0; i < PEOPLE; i++)
        {
            person* p = &people[i];
            if ((p->fd = accept(listener, null, null)) == -1)
            {
                perror("accept"u8);
                return 1;
            }
            put_text(p->fd, "name? "u8.ToPointer());
            if (get_line(p->fd, p->name, 16) < 1)
                sprintf(p->name, "guest%d"u8, i + 1);
            printf("%s joined\n"u8, p->name);
        }
        close(listener);

        for (i = 0; i < PEOPLE; i++)
        {
            snprintf(@out, LINE_LEN + 32, "you talk to %s\n"u8, people[i == 0 ? 1 : 0].name);
            put_text(people[i].fd, @out);
        }

        while (get_line(people[turn].fd, line, LINE_LEN) >= 0)
        {
            if (strcmp(line, "/quit"u8) == 0)
                break;
            people[turn].said++;
            if (line[0] == '/')
            {  /* some other command */
                put_text(people[turn].fd, "no such command\n"u8.ToPointer());
                continue;
            }
            snprintf(@out, LINE_LEN + 32, "%s> %s\n"u8, people[turn].name, line);
            turn = 1 - turn;
            put_text(people[turn].fd, @out);
        }

        printf("%s left\n"u8, people[turn].name);
        snprintf(@out, LINE_LEN + 32, "%s left\n"u8, people[turn].name);
        put_text(people[1 - turn].fd, @out);
        for (i = 0; i < PEOPLE; i++)
        {
            printf("%-8s %3ld\n"u8, people[i].name, people[i].said);
            close(people[i].fd);
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
