#include <stdio.h>
#include "shape.h"

int main(void)
{
    struct shape circle = { CIRCLE, { .radius = 2 } };
    struct shape square = { SQUARE, { .side = 3 } };
    struct group pair = { 2, { &circle, &square } };
    struct shape inner = { GROUP, { .group = &pair } };
    struct group three = { 3, { &inner, &square, &inner } };
    struct shape outer = { GROUP, { .group = &three } };

    printf("%.3f %d\n", shape_area(&circle), shape_depth(&circle));
    printf("%.3f %d\n", shape_area(&inner), shape_depth(&inner));
    printf("%.3f %d\n", shape_area(&outer), shape_depth(&outer));
    return 0;
}
