/* bool_type.c: _Bool holds zero or one, whatever is put into it */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class BoolType
{
    internal struct options
    {
        public bool verbose;
        public bool quiet;
        public fixed bool seen[4];
    }

    static bool is_set(uint flags, uint mask)
    {
        return (flags & mask) != 0;        /* any bit at all gives true */
    }

    static bool has_text(sbyte* s)
    {
        return s != null && *s != 0;
    }

    static int count(bool a, bool b, bool c)
    {
        return (a ? 1 : 0) + (b ? 1 : 0) + (c ? 1 : 0);
    }

    static int main()
    {
        bool b;
        options o = new options { verbose = true };
        o.seen[0] = true;
        o.seen[2] = true;
        double half = 0.5;
        int n = 0;
        sbyte* nothing = null;

        printf("%zu %zu\n"u8, sizeof(bool), sizeof(options));
        b = true;
        printf("%d\n"u8, b);
        b = half != 0.0;
        printf("%d\n"u8, b);
        b = nothing != null;
        printf("%d\n"u8, b);
        b = &n != null;
        printf("%d\n"u8, b);
        printf("%d %d %d\n"u8, true, true, 1);

        printf("%d %d %d %d\n"u8, is_set(0x100, 0x100), is_set(0x100, 0xff), has_text("x"u8.ToPointer()), has_text(""u8.ToPointer()));
        printf("%d %d %d %d %d\n"u8, o.verbose, o.quiet, o.seen[0], o.seen[1], o.seen[2]);
        printf("%d\n"u8, count(true, false, has_text("a"u8.ToPointer())));

        b = true;
        n = (b ? 1 : 0) + (b ? 1 : 0);
        printf("%d %d %d\n"u8, n, !b, ~(b ? 1 : 0));
        b = n == 2;
        n = b ? 10 : 20;
        printf("%d\n"u8, n);
        b = ((b ? 1 : 0) & 0) != 0;
        printf("%d\n"u8, b);
        b = ((b ? 1 : 0) | 6) != 0;
        printf("%d\n"u8, b);
        b = ((b ? 1 : 0) ^ 1) != 0;
        printf("%d\n"u8, b);

        for (n = 0; n < 4; n++)
            o.seen[n] = n % 2 == 0 && !o.quiet;
        printf("%d%d%d%d\n"u8, o.seen[0], o.seen[1], o.seen[2], o.seen[3]);
        printf("%s\n"u8, (o.seen[1] ? 1 : 0) == 0 ? "false"u8 : "true"u8);
        printf("%d\n"u8, ((o.seen[0] ? 1 : 0) + (o.seen[2] ? 1 : 0)) * 5 - (n == 4 ? 1 : 0));

        switch (o.verbose ? 1 : 0)
        {
            case 1:
                printf("verbose\n"u8);
                break;
            case 0:
                printf("terse\n"u8);
                break;
        }
        return o.quiet ? 1 : 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
