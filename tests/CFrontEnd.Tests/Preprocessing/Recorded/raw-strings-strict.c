/* options: -std=c11 */
R"(x)" LR"(y)" u8R"(z)" s
