/*
 * vla_buffers.c: buffers as long as the text needs, in functions, loops and recursion
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using size_t = ulong;

internal static unsafe class VlaBuffers
{
    internal struct header
    {
        public byte type;
        public byte length; /* of the value */
    }

    /* Joins two names with a separator and prints the result. */
    static void join(sbyte* host, sbyte* service)
    {
        using AutomaticStorage storage = new();
        ulong nameLength = strlen(host) + strlen(service) + 2;
        sbyte* name = storage.Allocate<sbyte>(nameLength);

        snprintf(name, nameLength, "%s:%s"u8, host, service);
        printf("%-20s %2zu bytes\n"u8, name, nameLength);
    }

    /* Reverses by recursion: every level has its own copy. */
    static void reverse(sbyte* text)
    {
        using AutomaticStorage storage = new();
        size_t n = strlen(text);
        sbyte* rest = storage.Allocate<sbyte>(n + 1);

        if (n == 0)
            return;
        strcpy(rest, text + 1);
        reverse(rest);
        putchar(text[0]);
        if (strcmp(rest, text + 1) != 0)
            printf("<damaged>"u8);
    }

    /* Takes type-length-value records apart. */
    static int parse(byte* data, size_t size)
    {
        size_t at = 0;
        int records = 0;

        while (at + (ulong)sizeof(header) <= size)
        {
            using AutomaticStorage storage = new();
            header h;
            memcpy(&h, data + at, (ulong)sizeof(header));
            at += (ulong)sizeof(header);
            if (at + h.length > size)
                break; /* leaves the loop before the array comes to life */

            int valueLength = h.length + 1;
            sbyte* value = storage.Allocate<sbyte>(valueLength);
            memcpy(value, data + at, h.length);
            value[h.length] = (sbyte)'\0';
            at += h.length;
            if (h.type == 0)
                continue; /* padding */
            printf("type %d: '%s' in %zu bytes\n"u8, h.type, value, (ulong)valueLength);
            records++;
            if (h.type == 9)
                return records;
        }
        return -records;
    }

    /* A million rounds with a kilobyte each: every round gives its memory back. */
    static long churn(int rounds)
    {
        long sum = 0;

        for (int i = 0; i < rounds; i++)
        {
            using AutomaticStorage storage = new();
            int blockLength = 1000 + i % 100;
            byte* block = storage.Allocate<byte>(blockLength);
            block[0] = (byte)i;
            block[(ulong)blockLength - 1] = 1;
            if (i % 3 == 0)
                continue;
            {
                using AutomaticStorage storage2 = new();
                int* inner = storage2.Allocate<int>(i % 7 + 1);
                inner[i % 7] = block[0];
                if (i % 5 == 0)
                    goto next;
                sum += inner[i % 7];
            }
        next:
            sum += block[(ulong)blockLength - 1];
        }
        return sum;
    }

    /* A loop that goto makes: a jump to before the declaration ends the array's life, too. */
    static int retry(int limit)
    {
        using AutomaticStorage storage = new();
        int attempt = 0;

    again: ;
        storage.Clear();
        int* delays = storage.Allocate<int>(attempt % 50 + 1);
        delays[attempt % 50] = attempt;
        if (++attempt < limit)
            goto again;
        return delays[(limit - 1) % 50];
    }

    static readonly byte* packet = StaticStorage.Create<byte>([
        1, 4, (byte)'h', (byte)'o', (byte)'s', (byte)'t', 0, 2, 0, 0, 2, 0, 3, 5, (byte)'h', (byte)'e', (byte)'l', (byte)'l', (byte)'o', 9, 1, (byte)'!', 4, 200, (byte)'x']);

    static int main()
    {
        using AutomaticStorage storage = new();

        join("localhost"u8.ToPointer(), "http"u8.ToPointer());
        join("::1"u8.ToPointer(), "8080"u8.ToPointer());
        join(""u8.ToPointer(), ""u8.ToPointer());
        reverse("stackalloc"u8.ToPointer());
        putchar('\n');
        printf("%d\n"u8, parse(packet, 25));
        printf("%d\n"u8, parse(packet, 9));
        printf("%ld\n"u8, churn(1000000));
        printf("%d\n"u8, retry(500000));

        /* As large as half of a usual stack. */
        size_t size = 4 * 1024 * 1024;
        sbyte* big = storage.Allocate<sbyte>(size);
        memset(big, 'b', size);
        printf("%c%c %zu\n"u8, big[0], big[size - 1], size);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
