/* static_locals.c: variables that keep their values between calls, one for each function */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;

internal static unsafe class StaticLocals
{
    static uint id = 100;

    static uint next_id()
    {

        return id++;
    }

    static int count;

    static int step = 1;

    static int counter()
    {

        count += step;
        if (count > 10)
            step = -step;
        return count;
    }

    static readonly sbyte* text = StaticStorage.Allocate<sbyte>(2 * 16);

    static int which;

    /* the classic: a result that the next call overwrites */
    static sbyte* address_text(uint address)
    {

        which = which == 0 ? 1 : 0;
        sprintf(text + which * 16, "%u.%u.%u.%u"u8, address >> 24, address >> 16 & 255, address >> 8 & 255, address & 255);
        return text + which * 16;
    }

    static sbyte* rest;

    static sbyte* next_token(sbyte* s, sbyte separator)
    {
        sbyte* start, end;

        if (s != null)
            rest = s;
        start = rest;
        if (start == null)
            return null;
        end = strchr(start, separator);
        if (end != null)
        {
            *end = (sbyte)'\0';
            rest = end + 1;
        }
        else
            rest = null;
        return start;
    }

    internal struct stats_type
    {
        public int calls;
        public fixed int trace[8];
    }

    static int deepest;

    static readonly stats_type* stats = StaticStorage.Allocate<stats_type>(1);

    static int depth(int n)
    {

        stats->trace[stats->calls++ & 7] = n;
        if (n > deepest)
            deepest = n;
        if (n < 5)
            return depth(n + 1);
        return deepest * 100 + stats->calls * 10 + stats->trace[2];
    }

    internal struct table_type
    {
        public int key;
        public int value;
    }

    static readonly table_type* table = StaticStorage.Create<table_type>([new table_type { key = 1, value = 10 }, new table_type { key = 5, value = 50 }, new table_type { key = 9, value = 90 }]);

    static readonly int* hits = StaticStorage.Allocate<int>(3);

    static int lookup(int key)
    {
        int i;

        for (i = 0; i < 3; i++)
            if (table[i].key == key)
                return table[i].value + ++hits[i];
        return 0;
    }

    static int main()
    {
        sbyte* line = stackalloc sbyte[7];
        "a::b:c"u8.CopyTo(line, 7);
        sbyte* t;
        int i;

        for (i = 0; i < 3; i++)
            printf("%u "u8, next_id());
        for (i = 0; i < 14; i++)
            printf("%d "u8, counter());
        printf("\n%s "u8, address_text(0x7f000001));
        printf("%s\n"u8, address_text(0xc0a80105u));
        {
            sbyte* one = address_text(1), two = address_text(2);

            printf("%s %s\n"u8, one, two);
        }
        for (t = next_token(line, (sbyte)':'); t != null; t = next_token(null, (sbyte)':'))
            printf("[%s]"u8, t);
        printf("\n%d\n"u8, depth(0));
        int lookupResult = lookup(4);
        printf("%d %d "u8, lookup(5), lookupResult);
        printf("%d\n"u8, lookup(5));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
