/* Unions by their first member and by designators. */
#include <stdlib.h>

union u {
    int i;
    float f;
    char c[8];
    struct {
        short a, b;
    } s;
};
union u u1 = {5}, u2 = {.f = 1.0f}, u3 = {.c = "hi"}, u4 = {.s = {1, 2}}, u5 = {.s.b = 3},
        ua[2] = {{.f = 2.0f}, {.i = 3}};

int main()
{
    if (u1.i != 5 || u2.i != 0x3f800000 || u3.c[1] != 'i' || u4.i != 0x20001 || u5.i != 0x30000 ||
        ua[0].i != 0x40000000 || ua[1].i != 3)
        abort();
    return 0;
}
