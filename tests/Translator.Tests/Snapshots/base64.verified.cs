/* base64 [-d]: encode or decode standard input */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using size_t = ulong;

internal static unsafe class Base64
{
    static readonly sbyte* alphabet = StaticStorage.Text("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"u8, 64); /* 64 characters, and no room for the NUL */

    const int LINE = 76;

    static int column;

    static void put(int c)
    {
        putchar(c);
        if (++column == LINE)
        {
            putchar('\n');
            column = 0;
        }
    }

    static void encode()
    {
        byte* b = stackalloc byte[3];
        size_t n;

        while ((n = fread(b, 1, 3, stdin)) > 0)
        {
            ulong v = (ulong)b[0] << 16 | (ulong)(n > 1 ? b[1] << 8 : 0) | (ulong)(n > 2 ? b[2] : 0);

            put(alphabet[v >> 18]);
            put(alphabet[v >> 12 & 63]);
            put(n > 1 ? (int)alphabet[v >> 6 & 63] : '=');
            put(n > 2 ? (int)alphabet[v & 63] : '=');
        }
        if (column != 0)
            putchar('\n');
    }

    static int decode()
    {
        sbyte* value = stackalloc sbyte[256];
        ulong v = 0;
        int bits = 0, c, i, padding = 0;

        memset(value, -1, 256);
        for (i = 0; i < 64; i++)
            value[(byte)alphabet[i]] = (sbyte)i;

        while ((c = getchar()) != EOF)
        {
            if (c == '\n' || c == '\r')
                continue;
            if (c == '=')
            {
                padding++;
                continue;
            }
            if (value[c] < 0 || padding != 0)
            {
                fprintf(stderr, "base64: stray '%c'\n"u8, c);
                return 1;
            }
            v = v << 6 | (ulong)value[c];
            bits += 6;
            if (bits >= 8)
            {
                bits -= 8;
                putchar((int)(v >> bits & 0xff));
            }
        }
        return 0;
    }

    static int main(int argc, sbyte** argv)
    {
        if (argc == 2 && strcmp(argv[1], "-d"u8) == 0)
            return decode();
        encode();
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
