#include "group.h"

double group_area(const struct group *group)
{
    double area = 0;

    for (int i = 0; i < group->count; i++)
        area += shape_area(group->members[i]);
    return area;
}

int group_depth(const struct group *group)
{
    int deepest = 0;

    for (int i = 0; i < group->count; i++) {
        int depth = shape_depth(group->members[i]);

        if (depth > deepest)
            deepest = depth;
    }
    return deepest;
}
