/* search.h (POSIX, GNU) */
#ifndef CSOCK_SEARCH_H
#define CSOCK_SEARCH_H
#pragma csocktranslate class(Search)
#include <bits/size_t.h>

/* what hsearch does */
#define FIND 0
#define ENTER 1

/* how twalk comes to a node */
#define preorder 0
#define postorder 1
#define endorder 2
#define leaf 3

typedef unsigned int ACTION;
typedef unsigned int VISIT;

typedef struct
{
    char *key;
    void *data;
} ENTRY;

struct hsearch_data
{
    void *table;
    unsigned int size;
    unsigned int filled;
};

int hcreate(size_t nel);
void hdestroy(void);
ENTRY *hsearch(ENTRY item, ACTION action);
int hcreate_r(size_t nel, struct hsearch_data *htab);
void hdestroy_r(struct hsearch_data *htab);
int hsearch_r(ENTRY item, ACTION action, ENTRY **retval, struct hsearch_data *htab);
void *tsearch(const void *key, void **rootp, int (*compar)(const void *, const void *));
void *tfind(const void *key, void *const *rootp, int (*compar)(const void *, const void *));
void *tdelete(const void *key, void **rootp, int (*compar)(const void *, const void *));
void twalk(const void *root, void (*action)(const void *nodep, VISIT which, int depth));
void twalk_r(const void *root, void (*action)(const void *nodep, VISIT which, void *closure), void *closure);
void tdestroy(void *root, void (*freefct)(void *nodep));
void *lfind(const void *key, const void *base, size_t *nmemb, size_t size, int (*compar)(const void *, const void *));
void *lsearch(const void *key, void *base, size_t *nmemb, size_t size, int (*compar)(const void *, const void *));
void insque(void *elem, void *prev);
void remque(void *elem);
#endif
