/** The page of GraphiQL. It holds no script of its own, which the content security policy would refuse. */
export function page(paths: { style: string; icon: string; scripts: readonly string[] }): string {
  const scripts = paths.scripts.map((path) => `<script src="${path}" defer></script>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Cui Bono: GraphiQL</title>
<link rel="icon" href="${paths.icon}">
<link rel="stylesheet" href="${paths.style}">
${scripts.join('\n')}
</head>
<body class="no-focus-outline">
<noscript>GraphiQL needs JavaScript. Queries can be sent to /graphql without it.</noscript>
<div id="root"></div>
</body>
</html>
`;
}
