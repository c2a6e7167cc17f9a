/* major, minor and makedev */
#include <stdio.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/types.h>

int main(void)
{
    static const unsigned numbers[][2] = { { 0, 0 }, { 1, 3 }, { 8, 1 }, { 259, 300 }, { 4095, 255 }, { 0xfffff, 0xfffff }, { 0x12345678, 0x9abcdef0 } };
    struct stat st;

    for (int i = 0; i < 7; i++) {
        dev_t device = makedev(numbers[i][0], numbers[i][1]);
        printf("%#lx %u %u\n", (unsigned long)device, major(device), minor(device));
    }
    stat("/dev/null", &st);
    printf("null is %u %u\n", major(st.st_rdev), minor(st.st_rdev));
    return 0;
}
