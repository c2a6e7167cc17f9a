/* shadow.h: lines of shadow(5) read and written, with what they may leave out */
#define _GNU_SOURCE
#include <errno.h>
#include <shadow.h>
#include <stdio.h>
#include <string.h>

static const char *const lines[] = {
    "root:*:19000:0:99999:7:::", "ann:$6$x$y:1:2:3:4:5:6:7", "old:b:1:2:3", "old:b:1:2:3:   ", "empty:::::::1:2", "a:b::::::1:2",
    "a:b:1:2:3:4:5:6", "a::1:2:3:4:5:6:", ":b:1:2:3:4:5:6:", " a:b:1:2:3:4:5:6:\n", "#a:b:1:2:3:4:5:6:", "a:b: 5:2:3:4:5:6:",
    "a:b:3000000000:2:3:4:5:6:", "a:b:4294967295:2:3:4:5:6:", "a:b:1:2:3:4:5:6:4294967294", "+x", "+", "-u::1:2:3:4:5:6:",
    /* and these are none */
    "", "a", "a:b", "a:b:1:2", "a:b:::", "a:b:1:2:3:4:5", "a:b:x:2:3:4:5:6:7", "a:b:1:2:3:4:5:6:7:8", "a:b:-1:2:3:4:5:6:7",
    "a:b:5000000000:2:3:4:5:6:", "a:b:1:2:3:4:5:6:-1", "a:b:1:2:3: 4:5:6:7 ", "+:b", "+x:p:1", "+x:::::::::",
};

static void show(const struct spwd *s)
{
    printf("'%s' '%s' %ld %ld %ld %ld %ld %ld %ld -> ", s->sp_namp, s->sp_pwdp ? s->sp_pwdp : "none", s->sp_lstchg, s->sp_min, s->sp_max,
           s->sp_warn, s->sp_inact, s->sp_expire, (long)s->sp_flag);
    printf("%d\n", putspent(s, stdout));
}

int main(void)
{
    struct spwd entry, *result;
    char buffer[64];
    FILE *file;
    int error;

    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++) {
        struct spwd *s = sgetspent(lines[i]);
        if (s)
            show(s);
        else
            printf("none: %s\n", lines[i]);
    }

    errno = EINVAL;
    printf("sgetspent_r %s", strerror(sgetspent_r("abc:def:1:2:3:4:5:6:", &entry, buffer, 5, &result)));
    printf(" %s", strerror(sgetspent_r("abc", &entry, buffer, sizeof buffer, &result)));
    printf(" %s\n", strerror(sgetspent_r("abc:def:1:2:3:4:5:6:", &entry, buffer, sizeof buffer, &result)));
    show(result);

    file = fopen("shadow", "w+");
    fputs("# users\n\n   \n  ann:b:1:2:3:4:5:6:7\nwrong\n+nis\n bob:b:1:2:3\nlast:l:1:2:3", file);
    rewind(file);
    errno = 0;
    while ((result = fgetspent(file)) != NULL)
        printf("'%s' '%s' %ld\n", result->sp_namp, result->sp_pwdp ? result->sp_pwdp : "none", result->sp_lstchg);
    printf("end: %s\n", strerror(errno));
    rewind(file);
    error = fgetspent_r(file, &entry, buffer, 10, &result);
    printf("too small: %s %d\n", strerror(error), result == NULL);
    while ((error = fgetspent_r(file, &entry, buffer, sizeof buffer, &result)) == 0)
        printf("%s\n", entry.sp_namp);
    printf("end: %s\n", strerror(error));
    fclose(file);

    memset(&entry, 0xff, sizeof entry);
    entry.sp_namp = "nobody";
    entry.sp_pwdp = NULL;
    printf("putspent %d\n", putspent(&entry, stdout));
    entry.sp_namp = "a:b";
    errno = 0;
    error = putspent(&entry, stdout);
    printf("putspent %d %s\n", error, strerror(errno));
    entry.sp_namp = "a";
    entry.sp_pwdp = "b\nc";
    errno = 0;
    error = putspent(&entry, stdout);
    printf("putspent %d %s\n", error, strerror(errno));
    errno = 0;
    result = getspnam("no-such-user");
    printf("getspnam %d %d\n", result == NULL, errno == 0 || errno == EACCES);
    setspent();
    endspent();
    return 0;
}
