// Roslyn and the C front end name their syntax nodes alike: C's are written with this prefix.
global using CSyntax = CSockTranslate.CFrontEnd.Syntax;
