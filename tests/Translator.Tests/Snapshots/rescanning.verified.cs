/* rescanning.c: macros that mention themselves and each other, arguments with commas and parentheses */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class Rescanning
{
    static int foo = 5;

    static int pong(int x) => ping_value(x);
    static int f(int x) => x + g;
    const int g = 10;
    static int ADD(int a, int b) => a + b;
    static int ADD_(int a, int b) => a + b;

    static int count;

    static int ping_value(int x)
    {
        return x * 2;
    }
    static int add_one(int n)
    {
        return n + 1;
    }
    static int h(int n)
    {
        return n * 100;
    }
    internal struct point
    {
        public int x;
        public int y;
    }

    static int main()
    {
        point p = new point { x = 1, y = 2 };
        int r;

        r = foo + 1;
        count++;
        printf("%d\n"u8, r);
        r = pong(4) - 1;
        count++;
        printf("%d\n"u8, r);
        r = f(f(1));
        count++;
        printf("%d\n"u8, r);
        r = 42;
        count++;
        printf("%d\n"u8, r);
        r = add_one(5);
        count++;
        printf("%d\n"u8, r);
        r = ADD(ADD(1, 2), 3);
        count++;
        printf("%d\n"u8, r);
        r = ADD_(3, 4);
        count++;
        printf("%d\n"u8, r);
        r = add_one(8);
        count++;
        printf("%d\n"u8, r);
        r = h(1 + 1) + h(1);
        count++;
        printf("%d %d\n"u8, r, p.x + p.y);
        return count != 9 ? 1 : 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
