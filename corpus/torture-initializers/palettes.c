/* Ranges of structures of three bytes. */
#include <stdlib.h>

typedef struct {
    unsigned char r, g, b;
} rgb;
rgb pal[256] = {[10] = {1, 2, 3}, [200 ... 255] = {4, 5, 6}};
const rgb *last = &pal[255];
const unsigned char *gp = &pal[200].g;
struct {
    rgb c[2];
    int z;
} t = {{{1}, {.b = 2}}, 3};

int main()
{
    if (pal[10].g != 2 || pal[199].r || pal[255].b != 6 || last->r != 4 || *gp != 5 || gp[3] != 5 ||
        t.c[1].b != 2 || t.z != 3)
        abort();
    return 0;
}
