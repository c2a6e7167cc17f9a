/* group.h */
#ifndef GROUP_H
#define GROUP_H

#include "shape.h"

#define GROUP_MAX 4

struct group {
    int count;
    const struct shape *members[GROUP_MAX];
};

double group_area(const struct group *group);
int group_depth(const struct group *group);

#endif
