using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static Shape;
using group = Group.group;

internal static unsafe class Program
{
    static int main()
    {
        shape circle = new shape { u = new u_type { radius = 2 } };
        shape square = new shape { kind = SQUARE, u = new u_type { side = 3 } };
        group pair = new group { count = 2 };
        ((shape**)pair.members)[0] = &circle;
        ((shape**)pair.members)[1] = &square;
        shape inner = new shape { kind = GROUP, u = new u_type { group = &pair } };
        group three = new group { count = 3 };
        ((shape**)three.members)[0] = &inner;
        ((shape**)three.members)[1] = &square;
        ((shape**)three.members)[2] = &inner;
        shape outer = new shape { kind = GROUP, u = new u_type { group = &three } };

        int shape_depthResult = shape_depth(&circle);
        printf("%.3f %d\n"u8, shape_area(&circle), shape_depthResult);
        int shape_depthResult2 = shape_depth(&inner);
        printf("%.3f %d\n"u8, shape_area(&inner), shape_depthResult2);
        int shape_depthResult3 = shape_depth(&outer);
        printf("%.3f %d\n"u8, shape_area(&outer), shape_depthResult3);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
