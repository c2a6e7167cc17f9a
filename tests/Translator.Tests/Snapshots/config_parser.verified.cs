using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Ctype;
using setting_t = ConfigParser.setting;
using type_t = uint;

internal static unsafe class ConfigParser
{
    /*
     * config_parser: reads an ini-like configuration from standard input into a table
     * of typed settings, and prints what came of it.
     *
     *	[section]
     *	key = value	; comment
     */

    const int T_INT = 0;
    const int T_BOOL = 1;
    const int T_STRING = 2;
    const int T_PORT = 3;

    [StructLayout(LayoutKind.Explicit, Size = 8)]
    internal struct value_type
    {
        [FieldOffset(0)]
        public long number;
        [FieldOffset(0)]
        public sbyte* @string;
    }

    internal struct setting
    {
        public sbyte* section;
        public sbyte* key;
        public type_t type;
        public value_type value;
        public int seen;
    }

    static readonly setting_t* settings = StaticStorage.Create<setting_t>([
        new setting_t { section = "server"u8.ToPointer(), key = "port"u8.ToPointer(), type = T_PORT, value = new value_type { number = 8080 } },
        new setting_t { section = "server"u8.ToPointer(), key = "address"u8.ToPointer(), type = T_STRING },
        new setting_t { section = "server"u8.ToPointer(), key = "threads"u8.ToPointer(), value = new value_type { number = 4 } },
        new setting_t { section = "log"u8.ToPointer(), key = "file"u8.ToPointer(), type = T_STRING },
        new setting_t { section = "log"u8.ToPointer(), key = "verbose"u8.ToPointer(), type = T_BOOL },
        new setting_t { section = null }]);

    static int line_number;
    static int errors;

    static void complain(sbyte* what, sbyte* detail)
    {
        fprintf(stderr, "line %d: %s '%s'\n"u8, line_number, what, detail);
        errors++;
    }

    /* Cuts white space at both ends, in place. */
    static sbyte* trim(sbyte* s)
    {
        sbyte* end;

        while (isspace((byte)*s) != 0)
            s++;
        end = s + strlen(s);
        while (end > s && isspace((byte)end[-1]) != 0)
            --end;
        *end = (sbyte)'\0';
        return s;
    }

    static readonly sbyte** words = (sbyte**)StaticStorage.PointersTo("no"u8, "off"u8, "0"u8, "yes"u8, "on"u8, "1"u8);

    static int parse_bool(sbyte* text, long* result)
    {
        int i, j;

        for (i = 0; i < 2; i++)
            for (j = 0; j < 3; j++)
                if (strcmp((words + i * 3)[j], text) == 0)
                {
                    *result = i;
                    return 1;
                }
        return 0;
    }

    static void assign(setting_t* s, sbyte* text)
    {
        sbyte* end;
        long n;

        if (s->seen++ != 0)
            complain("set twice"u8.ToPointer(), s->key);

        switch (s->type)
        {
            case T_STRING:
                free(s->value.@string);
                s->value.@string = strdup(text);
                return;
            case T_BOOL:
                if (parse_bool(text, &s->value.number) == 0)
                    complain("neither yes nor no"u8.ToPointer(), text);
                return;
            case T_PORT:
            case T_INT:
                n = strtol(text, &end, 0);
                if (end == text || *end != '\0')
                    complain("not a number"u8.ToPointer(), text);
                else if (s->type == T_PORT && (n < 1 || n > 65535))
                    complain("not a port"u8.ToPointer(), text);
                else
                    s->value.number = n;
                return;
        }
    }

    static int main()
    {
        sbyte* buffer = stackalloc sbyte[256];
        sbyte* section = stackalloc sbyte[32];
        sbyte* line, equals, bracket;
        setting_t* s;

        while (fgets(buffer, 256, stdin) != null)
        {
            line_number++;
            buffer[strcspn(buffer, ";#"u8)] = (sbyte)'\0';
            line = trim(buffer);
            if (*line == '\0')
                continue;
            if (*line == '[')
            {
                if ((bracket = strchr(line, ']')) == null || bracket[1] != '\0')
                {
                    complain("bad section"u8.ToPointer(), line);
                    continue;
                }
                *bracket = (sbyte)'\0';
                snprintf(section, 32, "%s"u8, line + 1);
                continue;
            }
            if ((equals = strchr(line, '=')) == null)
            {
                complain("no '=' in"u8.ToPointer(), line);
                continue;
            }
            *equals = (sbyte)'\0';
            line = trim(line);
            for (s = settings; s->key != null; s++)
                if (strcmp(s->section, section) == 0 && strcmp(s->key, line) == 0)
                    break;
            if (s->key != null)
                assign(s, trim(equals + 1));
            else
                complain("unknown setting"u8.ToPointer(), line);
        }

        for (s = settings; s->key != null; ++s)
        {
            printf("%s.%s = "u8, s->section, s->key);
            if (s->type == T_STRING)
                printf("%s%s%s"u8, s->value.@string != null ? "\""u8 : ""u8, s->value.@string != null ? s->value.@string : "none"u8.ToPointer(), s->value.@string != null ? "\""u8 : ""u8);
            else if (s->type == T_BOOL)
                fputs(s->value.number != 0 ? "yes"u8 : "no"u8, stdout);
            else
                printf("%ld"u8, s->value.number);
            puts(s->seen != 0 ? ""u8 : " (default)"u8);
            if (s->type == T_STRING)
                free(s->value.@string);
        }
        return errors != 0 ? 1 : 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
