using CSockTranslate.Runtime;
using static Shape;

internal static unsafe class Group
{
    /* group.h */


    internal const int GROUP_MAX = 4;

    internal struct group
    {
        public int count;
        public fixed ulong members[4]; /* shape*[4] */
    }

    internal static double group_area(group* group)
    {
        double area = 0;

        for (int i = 0; i < group->count; i++)
            area += shape_area(((shape**)group->members)[i]);
        return area;
    }

    internal static int group_depth(group* group)
    {
        int deepest = 0;

        for (int i = 0; i < group->count; i++)
        {
            int depth = shape_depth(((shape**)group->members)[i]);

            if (depth > deepest)
                deepest = depth;
        }
        return deepest;
    }
}
