/* token_pasting.c: names, numbers and operators made by ## */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class TokenPasting
{
    internal struct int_stack
    {
        public fixed int items[8];
        public int top;
    }

    static void push_int(int_stack* s, int v)
    {
        s->items[s->top++] = v;
    }
    static int pop_int(int_stack* s)
    {
        return s->items[--s->top];
    }
    internal struct double_stack
    {
        public fixed double items[8];
        public int top;
    }

    static void push_double(double_stack* s, double v)
    {
        s->items[s->top++] = v;
    }
    static double pop_double(double_stack* s)
    {
        return s->items[--s->top];
    }
    internal struct string_stack
    {
        public fixed ulong items[8]; /* sbyte*[8] */
        public int top;
    }

    static void push_string(string_stack* s, sbyte* v)
    {
        ((sbyte**)s->items)[s->top++] = v;
    }
    static sbyte* pop_string(string_stack* s)
    {
        return ((sbyte**)s->items)[--s->top];
    }

    const int N = 2;

    internal struct config
    {
        public int port;
        public int backlog;
    }

    static int get_port(config* c)
    {
        return c->port;
    }
    static int get_backlog(config* c)
    {
        return c->backlog;
    }

    static int main()
    {
        int_stack @is = default;
        double_stack ds = default;
        ds.items[0] = 0;
        string_stack ss = default;
        ((sbyte**)ss.items)[0] = null;
        config c = new config { port = 8080, backlog = 5 };
        int value_1 = 10, value_2 = 20, abc = 30;

        push_int(&@is, 1);
        push_int(&@is, 2);
        push_double(&ds, 2.5);
        push_string(&ss, "text"u8.ToPointer());
        sbyte* pop_stringResult = pop_string(&ss);
        double pop_doubleResult = pop_double(&ds);
        printf("%d %g %s\n"u8, pop_int(&@is), pop_doubleResult, pop_stringResult);
        value_1 += 5;
        value_2 <<= 1;
        printf("%d %d %d\n"u8, value_1, value_2, abc);
        printf("%d %zu %g\n"u8, 0xff, sizeof(long), 1e3);
        printf("%d %d\n"u8, get_port(&c), get_backlog(&c));
        printf("%d %d\n"u8, 7, 8);
        printf("%d\n"u8, 123);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
