// The example names the address that this very server is reached at.
document.getElementById('address')?.replaceChildren(window.location.origin);

export {};
