/* x_macros.c: one list that becomes an enumeration, a table of names, a structure and a switch */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using error = uint;

internal static unsafe class XMacros
{
    const int ERR_OK = 0;
    const int ERR_AGAIN = 11;
    const int ERR_DENIED = 13;
    const int ERR_BROKEN = 32;
    const int ERR_LIMIT = 33;

    internal struct settings
    {
        public int port;
        public uint flags;
        public double weight;
    }

    internal struct table_type
    {
        public error code;
        public sbyte* name;
        public sbyte* text;
    }
    static readonly table_type* table = StaticStorage.Create<table_type>([
        new table_type { name = "OK"u8.ToPointer(), text = "all right"u8.ToPointer() }, new table_type { code = ERR_AGAIN, name = "AGAIN"u8.ToPointer(), text = "try again"u8.ToPointer() }, new table_type { code = ERR_DENIED, name = "DENIED"u8.ToPointer(), text = "not allowed"u8.ToPointer() }, new table_type { code = ERR_BROKEN, name = "BROKEN"u8.ToPointer(), text = "broken pipe"u8.ToPointer() }]);

    static sbyte* text_of(error e)
    {
        switch (e)
        {
            case ERR_OK:
                return "all right"u8.ToPointer();
            case ERR_AGAIN:
                return "try again"u8.ToPointer();
            case ERR_DENIED:
                return "not allowed"u8.ToPointer();
            case ERR_BROKEN:
                return "broken pipe"u8.ToPointer();
            default:
                return "unknown"u8.ToPointer();
        }
    }

    static void print(settings* s)
    {
        printf("port=%d "u8, s->port);
        printf("flags=%u "u8, s->flags);
        printf("weight=%g "u8, s->weight);
        printf("\n"u8);
    }

    const int ERROR_COUNT = 0 + 1 + 1 + 1 + 1;

    static int main()
    {
        settings s = new settings { port = 80, flags = 3, weight = 0.5 };
        int i;

        for (i = 0; i < ERROR_COUNT; i++)
            printf("%s=%d: %s\n"u8, table[i].name, table[i].code, table[i].text);
        printf("%s %s %d\n"u8, text_of(ERR_BROKEN), text_of(5u), ERR_LIMIT);
        print(&s);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
