/* options: -Iinclude/a -Iinclude/b */
#include "once.h"
#include "once.h"
#include <guarded.h>
#include <guarded.h>
#include "include/local.h"
#define NAME "include/local.h"
#include NAME
#define ANGLED <guarded.h>
#undef GUARDED_H
#include ANGLED
#define stem guarded
#define dot_h(x) <x.h>
#undef GUARDED_H
#include dot_h(stem)
#include <chain.h>
#import "include/imported.h"
#import "include/imported.h"
#include "include/imported.h"
level __INCLUDE_LEVEL__
