/* shape.h -- includes group.h, which includes it in turn */
#ifndef SHAPE_H
#define SHAPE_H

struct shape;
#include "group.h"

enum shape_kind { CIRCLE, SQUARE, GROUP };

struct shape {
    enum shape_kind kind;
    union {
        double radius;
        double side;
        const struct group *group;      /* shapes in a shape */
    } u;
};

double shape_area(const struct shape *shape);
int shape_depth(const struct shape *shape);

#endif
