/*
 * poll_literals.c: descriptors watched through arrays that are made where they are needed
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using ssize_t = long;

internal static unsafe class PollLiterals
{
    static int is_readable(int fd)
    {
        pollfd literal = new pollfd { fd = fd, events = POLLIN };
        return poll(&literal, 1, 0) == 1 ? 1 : 0;
    }

    /* The first descriptor with something to read. */
    static int first_ready(int n, int* fds)
    {
        using AutomaticStorage storage = new();
        pollfd* watched = storage.Allocate<pollfd>(n);

        for (int i = 0; i < n; i++)
            watched[i] = new pollfd { fd = fds[i], events = POLLIN };
        if (poll(watched, (ulong)n, 0) <= 0)
            return -1;
        for (int i = 0; i < n; i++)
            if ((watched[i].revents & POLLIN) != 0)
                return i;
        return -1;
    }

    static void drain(int fd)
    {
        sbyte* text = stackalloc sbyte[16];
        while (is_readable(fd) != 0)
        {
            StaticStorage.Clear(text, 16);
            ssize_t n = read(fd, text, 16 - 1);
            if (n <= 0)
            {
                printf("end "u8);
                break;
            }
            printf("'%s' "u8, text);
        }
        putchar('\n');
    }

    static int main()
    {
        int* pairs = stackalloc int[3 * 2];

        for (int* p = pairs; p < pairs + 3 * 2; p += 2)
            if (socketpair(AF_UNIX, SOCK_STREAM, 0, p) < 0)
            {
                perror("socketpair"u8);
                return 1;
            }
        int* literal = stackalloc int[] { pairs[1], (pairs + 2)[1], (pairs + 2 * 2)[1] };
        printf("%d\n"u8, first_ready(3, literal));
        if (write((pairs + 2 * 2)[0], "third"u8, 5) != 5 || write((pairs + 2)[0], "second"u8, 6) != 6)
            return 1;
        int* literal2 = stackalloc int[] { pairs[1], (pairs + 2)[1], (pairs + 2 * 2)[1] };
        printf("%d\n"u8, first_ready(3, literal2));
        int* literal3 = stackalloc int[] { (pairs + 2 * 2)[1], (pairs + 2)[1] };
        printf("%d\n"u8, first_ready(2, literal3));
        int is_readableResult = is_readable((pairs + 2)[1]);
        printf("%d %d\n"u8, is_readable(pairs[1]), is_readableResult);
        drain((pairs + 2 * 2)[1]);
        close((pairs + 2)[0]);
        drain((pairs + 2)[1]);
        int literal4 = (pairs + 2 * 2)[1];
        printf("%d\n"u8, first_ready(1, &literal4));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
