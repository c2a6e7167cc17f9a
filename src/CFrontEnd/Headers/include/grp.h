/* grp.h (POSIX, 4.3BSD) */
#ifndef CSOCK_GRP_H
#define CSOCK_GRP_H
#pragma csocktranslate class(Grp)
#include <bits/FILE.h>
#include <bits/gid_t.h>
#include <bits/size_t.h>

#define NSS_BUFLEN_GROUP 1024

struct group
{
    char *gr_name;
    char *gr_passwd;
    gid_t gr_gid;
    char **gr_mem;
};

struct group *getgrnam(const char *name);
struct group *getgrgid(gid_t gid);
int getgrnam_r(const char *name, struct group *grp, char *buf, size_t buflen, struct group **result);
int getgrgid_r(gid_t gid, struct group *grp, char *buf, size_t buflen, struct group **result);
void setgrent(void);
struct group *getgrent(void);
void endgrent(void);
struct group *fgetgrent(FILE *stream);
int putgrent(const struct group *p, FILE *stream);
int getgrouplist(const char *user, gid_t group, gid_t *groups, int *ngroups);
int setgroups(size_t n, const gid_t *groups);
int initgroups(const char *user, gid_t group);
#endif
