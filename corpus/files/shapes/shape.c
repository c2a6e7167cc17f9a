#include "shape.h"

#define PI 3.14159265358979

double shape_area(const struct shape *shape)
{
    switch (shape->kind) {
    case CIRCLE:
        return PI * shape->u.radius * shape->u.radius;
    case SQUARE:
        return shape->u.side * shape->u.side;
    case GROUP:
        return group_area(shape->u.group);
    }
    return 0;
}

int shape_depth(const struct shape *shape)
{
    return shape->kind == GROUP ? 1 + group_depth(shape->u.group) : 0;
}
