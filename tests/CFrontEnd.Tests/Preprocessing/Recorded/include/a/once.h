#pragma once
once_body __INCLUDE_LEVEL__
