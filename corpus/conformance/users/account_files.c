/* fgetpwent, putpwent, fgetgrent and putgrent work on files of one's own */
#define _GNU_SOURCE
#include <errno.h>
#include <grp.h>
#include <pwd.h>
#include <stdio.h>
#include <string.h>

int main(void)
{
    static const char users[] = "# users\n\nann:x:1001:100:Ann A.:/home/ann:/bin/sh\nbob::1002:100::/:\nincomplete:x\n";
    static const char groups[] = "staff:x:100:ann,bob\nempty:*:200:\n";
    struct passwd *user;
    struct group *group;
    FILE *file = fopen("users", "w+");

    fputs(users, file);
    rewind(file);
    while ((user = fgetpwent(file)) != NULL)
        printf("%s '%s' %u %u '%s' %s '%s'\n", user->pw_name, user->pw_passwd, user->pw_uid, user->pw_gid, user->pw_gecos, user->pw_dir, user->pw_shell);
    rewind(file);
    user = fgetpwent(file);
    printf("putpwent %d\n", putpwent(user, stdout));
    fclose(file);
    file = fopen("groups", "w+");
    fputs(groups, file);
    rewind(file);
    while ((group = fgetgrent(file)) != NULL) {
        printf("%s '%s' %u:", group->gr_name, group->gr_passwd, group->gr_gid);
        for (char **member = group->gr_mem; *member != NULL; member++)
            printf(" %s", *member);
        printf("\n");
    }
    rewind(file);
    group = fgetgrent(file);
    printf("putgrent %d\n", putgrent(group, stdout));
    fclose(file);
    return 0;
}
