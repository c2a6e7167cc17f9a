using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static Group;
using shape_kind = uint;
using group = Group.group;

internal static unsafe class Shape
{
    /* shape.h -- includes group.h, which includes it in turn */

    /* shapes in a shape */


    internal const int CIRCLE = 0;
    internal const int SQUARE = 1;
    internal const int GROUP = 2;

    [StructLayout(LayoutKind.Explicit, Size = 8)]
    internal struct u_type
    {
        [FieldOffset(0)]
        public double radius;
        [FieldOffset(0)]
        public double side;
        [FieldOffset(0)]
        public group* group;
    }

    internal struct shape
    {
        public shape_kind kind;
        public u_type u;
    }

    const double PI = 3.14159265358979;

    internal static double shape_area(shape* shape)
    {
        switch (shape->kind)
        {
            case CIRCLE:
                return PI * shape->u.radius * shape->u.radius;
            case SQUARE:
                return shape->u.side * shape->u.side;
            case GROUP:
                return group_area(shape->u.group);
        }
        return 0;
    }

    internal static int shape_depth(shape* shape)
    {
        return shape->kind == GROUP ? 1 + group_depth(shape->u.group) : 0;
    }
}
