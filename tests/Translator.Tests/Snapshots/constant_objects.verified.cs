/* constant_objects.c: static objects that start with the values of constant ones */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class ConstantObjects
{
    internal struct point
    {
        public int x;
        public int y;
    }
    internal struct limits
    {
        public int low;
        public int high;
        public sbyte* unit;
    }

    static readonly int* @base = StaticStorage.Create<int>([100]);
    static double scale = 2.5;
    static point origin = new point { x = 3, y = 4 };
    static limits defaults = new limits { low = 1, high = 99, unit = "ms"u8.ToPointer() };

    static int port = *@base + 80;
    static readonly int* ports = StaticStorage.Create<int>([*@base, *@base * 2, 0, 0, *@base - 1]);
    static double scaled = scale * 4;
    static point cursor = origin;
    static readonly limits* timeouts = StaticStorage.Create<limits>([defaults, new limits { low = *@base, high = 1000, unit = "s"u8.ToPointer() }]);
    static int doubled = *@base * 2;
    static int quadrupled = doubled * 2;
    static sbyte letter = "abc"u8.ToPointer()[1];
    static int* where = @base;

    static int from = *@base;

    static point here = origin;

    static int next()
    {

        here.x++;
        return from++ + here.x;
    }

    static int main()
    {
        cursor.x += 10;
        timeouts[0].low = -1;
        printf("%d %d %d %g\n"u8, port, ports[1], ports[4], scaled);
        printf("%d %d %d\n"u8, cursor.x, cursor.y, origin.x);
        printf("%d %d %s %d %d\n"u8, timeouts[0].low, timeouts[0].high, timeouts[0].unit, timeouts[1].low, defaults.low);
        printf("%d %c %d\n"u8, quadrupled, letter, *where);
        printf("%d "u8, next());
        printf("%d\n"u8, next());
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
